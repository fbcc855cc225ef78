import {
  breakdown,
  classified,
  inBrackets,
  nothing,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { radiationSafety } from '../../../outlines/index.ts'
import { plansApproved } from '../incident-plan/indicators.ts'
import {
  dossiersHandled,
  licencesExpiring,
  licencesRefused,
  licencesRevoked,
  licensedFacilities,
} from './indicators.ts'

export const licensing = passage({
  code: 'radiation-safety.licensing',
  topic: radiationSafety,
  needs: {
    dossiers: dossiersHandled,
    licensed: licensedFacilities,
    refused: licencesRefused,
    revoked: licencesRevoked,
    plans: plansApproved,
  },
  says: ({ dossiers, licensed, refused, revoked, plans }) => {
    const kinds = classified(partsOf(dossiers, 'kind'))
    return sentence(
      when(
        dossiers,
        say`xem xét, giải quyết ${dossiers} hồ sơ đề nghị cấp giấy phép tiến hành công việc bức xạ${
          kinds.length > 1 ? inBrackets(breakdown(kinds, 'hồ sơ')) : nothing
        }`,
      ),
      when(licensed, say`cấp giấy phép cho ${licensed} đơn vị đủ điều kiện`),
      when(refused, say`từ chối ${refused} hồ sơ`),
      when(revoked, say`thu hồi ${revoked} giấy phép`),
      when(plans, say`phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở của ${plans} đơn vị`),
    )
  },
})

export const renewalsToCome = passage({
  code: 'radiation-safety.renewals-to-come',
  topic: radiationSafety,
  tells: 'plans',
  needs: { expiring: licencesExpiring, dossiers: dossiersHandled },
  says: ({ expiring, dossiers }) => {
    const toRenew = partOf(expiring, 'state', 'inForce')
    const open = partOf(dossiers, 'origin', 'carriedOver')
    return sentence(
      when(open, say`hoàn thành thẩm định ${open} hồ sơ đề nghị cấp giấy phép tiến hành công việc bức xạ`),
      when(
        toRenew,
        say`hướng dẫn, đôn đốc các cơ sở gia hạn ${toRenew} giấy phép tiến hành công việc bức xạ hết hiệu lực`,
      ),
    )
  },
})
