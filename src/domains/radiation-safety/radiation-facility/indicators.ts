import { count, indicator, sum } from '../../../ledger/index.ts'
import { radiationFacility } from './register.ts'

export const facilitiesActive = indicator(radiationFacility, {
  code: 'radiation-facilities.active',
  title: 'Số cơ sở tiến hành công việc bức xạ đang hoạt động',
  unit: 'cơ sở',
  value: count,
  counted: { standing: ['active'] },
  splitBy: ['sector', 'ownership', 'district'],
})

export const radiationWorkers = indicator(radiationFacility, {
  code: 'radiation-facilities.workers',
  title: 'Số nhân viên bức xạ',
  unit: 'người',
  value: sum('workers'),
  counted: { standing: ['active'] },
  splitBy: ['sector', 'ownership'],
})

export const womenRadiationWorkers = indicator(radiationFacility, {
  code: 'radiation-facilities.women-workers',
  title: 'Số nhân viên bức xạ là nữ',
  unit: 'người',
  value: sum('womenWorkers'),
  counted: { standing: ['active'] },
  splitBy: ['sector', 'ownership'],
})

export const facilitiesEntered = indicator(radiationFacility, {
  code: 'radiation-facilities.entered',
  title: 'Số cơ sở tiến hành công việc bức xạ mới',
  unit: 'cơ sở',
  value: count,
  counted: { on: 'enteredOn' },
  splitBy: ['sector', 'district'],
})

export const facilitiesUrged = indicator(radiationFacility, {
  code: 'radiation-facilities.urged',
  title: 'Số lượt theo dõi, đôn đốc cơ sở tiến hành công việc bức xạ',
  unit: 'lượt',
  value: count,
  counted: { on: 'urgedOn' },
  splitBy: ['sector', 'district'],
})

export const safetyReports = indicator(radiationFacility, {
  code: 'radiation-facilities.safety-reports',
  title: 'Số báo cáo thực trạng an toàn bức xạ đã nhận',
  unit: 'báo cáo',
  value: count,
  counted: { on: 'safetyReportedOn' },
  splitBy: ['sector'],
})
