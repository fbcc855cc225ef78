import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { radiationLicence } from './register.ts'

export const licensedFacilities = indicator(radiationLicence, {
  code: 'radiation-licences.facilities',
  title: 'Số đơn vị được cấp giấy phép tiến hành công việc bức xạ',
  unit: 'đơn vị',
  value: countDistinct('facility'),
  counted: { on: 'issuedOn' },
  splitBy: ['kind', 'work', 'facility.sector', 'facility.district'],
})

export const licencesIssued = indicator(radiationLicence, {
  code: 'radiation-licences.issued',
  title: 'Số giấy phép tiến hành công việc bức xạ đã cấp',
  unit: 'giấy phép',
  value: count,
  counted: { on: 'issuedOn' },
  splitBy: ['kind', 'work', 'timeliness', 'facility.ownership', 'facility.district'],
})

export const dossiersHandled = indicator(radiationLicence, {
  code: 'radiation-licences.dossiers-handled',
  title: 'Số hồ sơ cấp giấy phép tiến hành công việc bức xạ được xem xét, giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { during: ['received', 'supplementing', 'underAppraisal'] },
  splitBy: ['origin', 'kind', 'state'],
})

export const dossiersReceived = indicator(radiationLicence, {
  code: 'radiation-licences.dossiers-received',
  title: 'Số hồ sơ cấp giấy phép tiến hành công việc bức xạ đã tiếp nhận',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['kind'],
})

export const dossiersPending = indicator(radiationLicence, {
  code: 'radiation-licences.dossiers-pending',
  title: 'Số hồ sơ cấp giấy phép tiến hành công việc bức xạ đang giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['received', 'supplementing', 'underAppraisal'] },
  splitBy: ['kind', 'state'],
})

export const licencesRefused = indicator(radiationLicence, {
  code: 'radiation-licences.refused',
  title: 'Số hồ sơ bị từ chối cấp giấy phép tiến hành công việc bức xạ',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'refusedOn' },
  splitBy: ['kind', 'timeliness'],
})

export const dossiersOverdue = indicator(radiationLicence, {
  code: 'radiation-licences.dossiers-overdue',
  title: 'Số hồ sơ cấp giấy phép tiến hành công việc bức xạ quá hạn chưa giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['underAppraisal'], lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['kind'],
})

export const licencesInForce = indicator(radiationLicence, {
  code: 'radiation-licences.in-force',
  title: 'Số giấy phép tiến hành công việc bức xạ còn hiệu lực',
  unit: 'giấy phép',
  value: count,
  counted: { standing: ['inForce'], lapsesOn: 'expiresOn' },
  splitBy: ['work', 'facility.sector', 'facility.district'],
})

export const facilitiesHoldingLicence = indicator(radiationLicence, {
  code: 'radiation-licences.facilities-holding',
  title: 'Số đơn vị có giấy phép tiến hành công việc bức xạ còn hiệu lực',
  unit: 'đơn vị',
  value: countDistinct('facility'),
  counted: { standing: ['inForce'], lapsesOn: 'expiresOn' },
  splitBy: ['facility.sector', 'facility.district'],
})

export const licencesExpiringSoon = indicator(radiationLicence, {
  code: 'radiation-licences.expiring-soon',
  title: 'Số giấy phép tiến hành công việc bức xạ hết hiệu lực trong 90 ngày tới',
  unit: 'giấy phép',
  value: count,
  counted: { standing: ['inForce'], lapsesOn: 'expiresOn', lapsesWithin: 90 },
  splitBy: ['facility.district'],
})

export const licencesLapsed = indicator(radiationLicence, {
  code: 'radiation-licences.lapsed',
  title: 'Số giấy phép tiến hành công việc bức xạ đã hết hiệu lực chưa gia hạn',
  unit: 'giấy phép',
  value: count,
  counted: { standing: ['inForce'], lapsesOn: 'expiresOn', lapsed: true },
  splitBy: ['facility.district'],
})

export const licencesExpiring = indicator(radiationLicence, {
  code: 'radiation-licences.expiring',
  title: 'Số giấy phép tiến hành công việc bức xạ hết hiệu lực trong kỳ',
  unit: 'giấy phép',
  value: count,
  counted: { on: 'expiresOn' },
  splitBy: ['state', 'facility.district'],
})

export const licencesRevoked = indicator(radiationLicence, {
  code: 'radiation-licences.revoked',
  title: 'Số giấy phép tiến hành công việc bức xạ bị thu hồi',
  unit: 'giấy phép',
  value: count,
  counted: { on: 'revokedOn' },
  splitBy: ['facility.district'],
})

export const licensingFees = indicator(radiationLicence, {
  code: 'radiation-licences.fees',
  title: 'Phí thẩm định cấp giấy phép tiến hành công việc bức xạ',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'issuedOn' },
  splitBy: ['kind'],
})
