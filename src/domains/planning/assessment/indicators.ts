import { count, indicator, type KeysOf } from '../../../ledger/index.ts'
import { assessment } from './register.ts'

export const assessmentsHeld = indicator(assessment, {
  code: 'assessments.held',
  title: 'Số nhận định, đánh giá còn nêu',
  unit: 'nội dung',
  value: count,
  counted: { holding: ['holdsFrom', 'holdsTo'] },
  splitBy: ['kind', 'topic', 'division'],
})

type Kind = Exclude<KeysOf<typeof assessmentsHeld, 'kind'>, 'unclassified'>

const heldOf = (kind: Kind, code: string, title: string) =>
  indicator(assessment, {
    code: `assessments.${code}`,
    title,
    unit: 'nội dung',
    value: count,
    counted: { holding: ['holdsFrom', 'holdsTo'] },
    where: { kind },
    splitBy: ['topic'],
  })

export const advantagesHeld = heldOf('advantage', 'advantages', 'Số thuận lợi')
export const difficultiesHeld = heldOf('difficulty', 'difficulties', 'Số khó khăn, vướng mắc còn nêu')
export const strengthsHeld = heldOf('strength', 'strengths', 'Số ưu điểm')
export const shortcomingsHeld = heldOf('shortcoming', 'shortcomings', 'Số tồn tại, hạn chế còn nêu')
export const causesHeld = heldOf('cause', 'causes', 'Số nguyên nhân còn nêu')
export const solutionsHeld = heldOf('solution', 'solutions', 'Số giải pháp')

export const assessmentsOvercome = indicator(assessment, {
  code: 'assessments.overcome',
  title: 'Số khó khăn, tồn tại đã khắc phục',
  unit: 'nội dung',
  value: count,
  counted: { on: 'overcomeOn' },
  splitBy: ['kind', 'topic'],
})
