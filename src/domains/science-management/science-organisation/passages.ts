import { breakdown, inBrackets, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { scienceOrganisations } from '../../../outlines/index.ts'
import {
  certificatesAmended,
  certificatesReissued,
  certificatesRevoked,
  organisationsActive,
  organisationsCertified,
} from './indicators.ts'

// The stock alone is no news: it is told where something has changed in it.
export const organisationsRegistered = passage({
  code: 'science-management.organisations',
  topic: scienceOrganisations,
  needs: {
    certified: organisationsCertified,
    amended: certificatesAmended,
    reissued: certificatesReissued,
    revoked: certificatesRevoked,
    active: organisationsActive,
  },
  says: ({ certified, amended, reissued, revoked, active }) => {
    const isChanged = [certified, amended, reissued, revoked].some((each) => each.value !== 0)
    return sentence(
      when(certified, say`cấp giấy chứng nhận đăng ký hoạt động cho ${certified} tổ chức khoa học và công nghệ`),
      when(amended, say`giải quyết ${amended} lượt thay đổi, bổ sung giấy chứng nhận`),
      when(reissued, say`cấp lại ${reissued} giấy chứng nhận`),
      when(revoked, say`thu hồi giấy chứng nhận của ${revoked} tổ chức`),
      isChanged &&
        say`đến hết kỳ, trên địa bàn tỉnh có ${active} tổ chức đang hoạt động${inBrackets(breakdown(partsOf(active, 'kind')))}`,
    )
  },
})
