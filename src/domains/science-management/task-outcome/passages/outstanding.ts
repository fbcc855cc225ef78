import {
  enumerated,
  isFilled,
  items,
  joined,
  listed,
  type ListedFigure,
  named,
  nothing,
  paragraph,
  passage,
  type Said,
  say,
  sentence,
} from '../../../../ledger/index.ts'
import { taskOutcomes } from '../../../../outlines/index.ts'
import { outstandingOutcomes } from '../indicators.ts'
import type { OutcomeKind } from '../lists.ts'

type Outcome = ListedFigure<typeof outstandingOutcomes>['entries'][number]

/** What a task did to bring a result of this kind about; findings and other results say it in their own names. */
const verbs: Readonly<Record<string, string>> = {
  motherTree: 'công nhận',
  variety: 'lựa chọn',
  plantedArea: 'trồng mới',
  model: 'xây dựng',
  procedure: 'hoàn thiện',
  peopleTrained: 'đào tạo, tập huấn',
  publication: 'công bố',
  ipTitle: 'xác lập',
  database: 'xây dựng',
} satisfies Partial<Record<OutcomeKind, string>>

const outcome = (of: Outcome): Said => {
  const amount =
    of.kind.raw === 'plantedArea' ? say`${of.area} ha ` : Number(of.quantity.raw) > 1 && say`${of.quantity} `
  const recognition = isFilled(of.recognition) && say` (${of.recognition})`
  const effect = isFilled(of.effect) && say`, ${of.effect}`
  return joined([amount, say`${of.name}`, recognition, effect], '')
}

const grouped = <T>(all: readonly T[], keyOf: (each: T) => unknown): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<unknown, [T, ...T[]]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group === undefined) groups.set(keyOf(each), [each])
    else group.push(each)
  }
  return [...groups.values()]
}

const ofOneTask = (outcomes: readonly [Outcome, ...Outcome[]]): Said => {
  const clauses = grouped(outcomes, (each) => each.kind.raw).map(([first, ...others]) => {
    const verb = verbs[String(first.kind.raw)]
    const all = enumerated([first, ...others].map(outcome))
    return verb === undefined ? all : say`${named(verb)} ${all}`
  })
  return sentence(say`${outcomes[0].task} đã ${joined(clauses, '; ')}`)
}

export const outcomesByTask = passage({
  code: 'science-management.outstanding-outcomes',
  topic: taskOutcomes,
  needs: { outstanding: listed(outstandingOutcomes) },
  says: ({ outstanding }) => {
    const tasks = grouped(outstanding.entries, (each) => each.task.raw)
    return tasks.length === 0 ? nothing : [paragraph(say`Một số kết quả tiêu biểu:`), ...items(tasks.map(ofOneTask))]
  },
})
