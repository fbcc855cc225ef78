import { count, indicator, sum } from '../../../ledger/index.ts'
import type { OutcomeKind } from './lists.ts'
import { taskOutcome } from './register.ts'

const achieved = (kind: OutcomeKind, code: string, title: string, unit: string) =>
  indicator(taskOutcome, {
    code: `task-outcomes.${code}`,
    title,
    unit,
    value: sum('quantity'),
    counted: { on: 'achievedOn' },
    where: { kind },
    splitBy: ['task.level', 'task.field'],
  })

export const motherTrees = achieved('motherTree', 'mother-trees', 'Số cây đầu dòng được công nhận', 'cây đầu dòng')
export const varieties = achieved(
  'variety',
  'varieties',
  'Số giống, dòng cây trồng, vật nuôi được lựa chọn',
  'giống, dòng',
)
export const modelsAchieved = achieved('model', 'models', 'Số mô hình của nhiệm vụ KH&CN được xây dựng', 'mô hình')
export const procedures = achieved('procedure', 'procedures', 'Số quy trình kỹ thuật, công nghệ', 'quy trình')
export const peopleTrained = achieved(
  'peopleTrained',
  'people-trained',
  'Số người được nhiệm vụ KH&CN đào tạo, tập huấn',
  'lượt người',
)
export const resultPublications = achieved('publication', 'publications', 'Số bài báo, ấn phẩm công bố', 'bài')
export const ipTitlesAchieved = achieved('ipTitle', 'ip-titles', 'Số văn bằng bảo hộ từ nhiệm vụ KH&CN', 'văn bằng')
export const databases = achieved('database', 'databases', 'Số phần mềm, cơ sở dữ liệu', 'sản phẩm')

export const plantedArea = indicator(taskOutcome, {
  code: 'task-outcomes.planted-area',
  title: 'Diện tích trồng mới của nhiệm vụ KH&CN',
  unit: 'ha',
  value: sum('area'),
  counted: { on: 'achievedOn' },
  where: { kind: 'plantedArea' },
  splitBy: ['task.level'],
})

export const outstandingOutcomes = indicator(taskOutcome, {
  code: 'task-outcomes.outstanding',
  title: 'Số kết quả tiêu biểu của nhiệm vụ KH&CN',
  unit: 'kết quả',
  value: count,
  counted: { on: 'achievedOn' },
  where: { outstanding: true },
  splitBy: ['kind'],
})

export const modelsInProgress = indicator(taskOutcome, {
  code: 'task-outcomes.models-in-progress',
  title: 'Số mô hình của nhiệm vụ KH&CN triển khai trong kỳ',
  unit: 'mô hình',
  value: count,
  counted: { during: ['inProgress'] },
  where: { kind: 'model' },
  splitBy: ['origin', 'task.field'],
})

export const outcomesMissed = indicator(taskOutcome, {
  code: 'task-outcomes.missed',
  title: 'Số sản phẩm của nhiệm vụ KH&CN không đạt theo thuyết minh',
  unit: 'sản phẩm',
  value: count,
  counted: { on: 'missedOn' },
  splitBy: ['kind'],
})

export const outcomesPutToUse = indicator(taskOutcome, {
  code: 'task-outcomes.put-to-use',
  title: 'Số kết quả nhiệm vụ KH&CN được đưa vào ứng dụng',
  unit: 'kết quả',
  value: count,
  counted: { on: 'putToUseOn' },
  splitBy: ['kind', 'task.level', 'task.kind'],
})
