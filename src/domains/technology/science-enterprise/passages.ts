import { enumerated, inBrackets, listed, partOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { enterpriseDossiersHandled, enterprisesCertified, enterprisesRevoked } from './indicators.ts'

export const enterpriseCertification = passage({
  code: 'technology.enterprise-certification',
  topic: technology,
  needs: { certified: listed(enterprisesCertified), revoked: enterprisesRevoked },
  says: ({ certified, revoked }) =>
    sentence(
      when(
        certified,
        say`cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ cho ${certified} doanh nghiệp${inBrackets(
          enumerated(certified.entries.map((entry) => entry.name)),
        )}`,
      ),
      when(revoked, say`thu hồi giấy chứng nhận của ${revoked} doanh nghiệp`),
    ),
})

export const enterpriseDossiers = passage({
  code: 'technology.enterprise-dossiers',
  topic: technology,
  tells: 'plans',
  needs: { dossiers: enterpriseDossiersHandled },
  says: ({ dossiers }) => {
    const open = partOf(dossiers, 'origin', 'carriedOver')
    return sentence(
      when(
        open,
        say`hoàn thành thẩm định ${open} hồ sơ đề nghị cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ`,
      ),
    )
  },
})
