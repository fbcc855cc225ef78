import { choice, integer, place, register, text } from '../../../ledger/index.ts'
import { atomicEnergyLaw, facilitySectors, ownerships } from '../lists.ts'

const officers = ['specialist', 'divisionHead'] as const

/** One facility that does radiation work, whoever owns it and however many machines it has. */
export const radiationFacility = register({
  code: 'radiation-facility',
  title: 'Cơ sở tiến hành công việc bức xạ',
  keptBy: 'technology',
  basis: atomicEnergyLaw,
  fields: {
    name: text('Tên cơ sở', { max: 200 }),
    sector: choice('Lĩnh vực sử dụng', facilitySectors),
    ownership: choice('Loại hình kinh tế', ownerships),
    taxCode: text('Mã số thuế', {
      max: 14,
      matches: { pattern: '\\d{10}(-\\d{3})?', tell: 'gồm 10 chữ số, hoặc 10 chữ số và 3 chữ số của đơn vị phụ thuộc' },
    }),
    address: text('Địa chỉ', { max: 300 }),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    head: text('Người đứng đầu cơ sở', { max: 100, personal: true }),
    safetyOfficer: text('Người phụ trách an toàn', { max: 100, personal: true }),
    safetyOfficerCertificate: text('Số chứng chỉ nhân viên bức xạ', { max: 60 }),
    workers: integer('Số nhân viên bức xạ', { unit: 'người', max: 10_000 }),
    womenWorkers: integer('Số nhân viên bức xạ là nữ', { unit: 'người', max: 10_000 }),
    dosimetryProvider: text('Đơn vị đo liều cá nhân', { max: 200 }),
    dosimetryMonths: integer('Chu kỳ đọc liều kế', { unit: 'tháng', min: 1, max: 12 }),
    reason: text('Lý do ngừng', { max: 300 }),
  },
  identity: ['name', 'district'],
  shownAs: 'name',
  rules: [
    {
      that: ['womenWorkers', 'is at most', 'workers'],
      tell: 'Số nhân viên bức xạ là nữ không được lớn hơn số nhân viên bức xạ.',
    },
  ],
  lifecycle: {
    states: { active: 'Đang hoạt động', stopped: 'Tạm ngừng', closed: 'Chấm dứt công việc bức xạ' },
    opening: { label: 'Ghi sổ cơ sở', to: 'active', on: 'enteredOn', fill: ['name', 'sector'], by: officers },
    actions: {
      urge: {
        label: 'Theo dõi, đôn đốc',
        from: 'active',
        to: 'active',
        on: 'urgedOn',
        again: true,
        by: officers,
      },
      reportSafety: {
        label: 'Nộp báo cáo thực trạng an toàn bức xạ',
        from: 'active',
        to: 'active',
        on: 'safetyReportedOn',
        again: true,
        mayFill: ['workers', 'womenWorkers', 'safetyOfficer', 'safetyOfficerCertificate', 'dosimetryProvider'],
        by: officers,
      },
      stop: {
        label: 'Tạm ngừng hoạt động',
        from: 'active',
        to: 'stopped',
        on: 'stoppedOn',
        again: true,
        mayFill: ['reason'],
        by: officers,
      },
      resume: {
        label: 'Hoạt động trở lại',
        from: 'stopped',
        to: 'active',
        on: 'resumedOn',
        again: true,
        by: officers,
      },
      close: {
        label: 'Chấm dứt công việc bức xạ',
        from: ['active', 'stopped'],
        to: 'closed',
        on: 'closedOn',
        fill: ['reason'],
        by: ['divisionHead'],
      },
    },
  },
})
