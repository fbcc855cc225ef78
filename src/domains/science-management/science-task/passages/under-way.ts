import {
  breakdown,
  type Figure,
  type FigurePart,
  footnote,
  inBrackets,
  inSentence,
  joined,
  labelOf,
  named,
  namesOf,
  nothing,
  partOf,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../../ledger/index.ts'
import { scienceTasks } from '../../../../outlines/index.ts'
import { tasksChecked } from '../../progress-check/indicators.ts'
import { agriculturalShare, taskAdjustments, tasksUnderWay } from '../indicators.ts'
import { taskKinds, type TaskLevel, taskLevels } from '../lists.ts'

const levels = Object.keys(taskLevels.entries) as readonly TaskLevel[]
const kinds = Object.keys(taskKinds.entries) as readonly (keyof typeof taskKinds.entries)[]

const levelName = (level: TaskLevel): Said => named(inSentence(labelOf(taskLevels, level)))

type UnderWay = Figure<typeof tasksUnderWay>

/** «30 nhiệm vụ chuyển tiếp, 09 nhiệm vụ mới phê duyệt»; the new ones by level where they are of several. */
const byOrigin = (tasks: UnderWay): Said => {
  const [carried, begun] = [partOf(tasks, 'origin', 'carriedOver'), partOf(tasks, 'origin', 'begun')]
  const newOnes = levels
    .map((level) => ({ level, part: partOf(tasks, 'origin+level', `begun+${level}`) }))
    .filter(({ part }) => part.value !== 0)
  const byLevel = newOnes.map(({ level, part }) => say`${part} nhiệm vụ ${levelName(level)}`)
  if (begun.value === 0) return when(carried, say`đều là nhiệm vụ chuyển tiếp`)
  return joined(
    [
      when(carried, say`${carried} nhiệm vụ chuyển tiếp`),
      when(
        begun,
        say`${begun} nhiệm vụ mới phê duyệt${newOnes.length > 1 ? say`: ${joined(byLevel, ', ')}` : nothing}`,
      ),
    ],
    '; ',
  )
}

/** «33 nhiệm vụ cấp tỉnh (31 đề tài, 02 dự án sản xuất thử nghiệm)», or «05 dự án …» where all are of one kind. */
const atLevel = (tasks: UnderWay, level: TaskLevel): Said => {
  const whole = partOf(tasks, 'level', level)
  const ofKinds = kinds
    .map((kind) => ({
      noun: named(inSentence(labelOf(taskKinds, kind))),
      part: partOf(tasks, 'kind+level', `${kind}+${level}`),
    }))
    .filter(({ part }) => part.value !== 0)
  const [first] = ofKinds
  if (first !== undefined && ofKinds.length === 1) return say`${whole} ${first.noun} ${levelName(level)}`
  const split = joined(
    ofKinds.map(({ noun, part }) => say`${part} ${noun}`),
    ', ',
  )
  return say`${whole} nhiệm vụ ${levelName(level)}${inBrackets(split)}`
}

/** Who manages the projects of the rural programme: in brackets, or right after them where it is the same for all. */
const managements = (tasks: UnderWay): Said => {
  const parts = [
    partOf(tasks, 'management', 'trungUongQuanLy'),
    partOf(tasks, 'management', 'uyQuyenDiaPhuong'),
  ].filter((part) => part.value !== 0)
  return parts.length === 1 ? say` ${namesOf(parts)}` : inBrackets(breakdown(parts, 'dự án'))
}

type Followed = { readonly checked: Figure<typeof tasksChecked>; readonly adjustments: Figure<typeof taskAdjustments> }

const checkedClause = (checked: FigurePart, withVolume: FigurePart): Said => {
  if (withVolume.value === checked.value)
    return say`kiểm tra tiến độ thực hiện và xác định khối lượng đối với ${checked} nhiệm vụ`
  const volume = when(withVolume, say`, trong đó xác định khối lượng ${withVolume} nhiệm vụ`)
  return say`kiểm tra tiến độ thực hiện đối với ${checked} nhiệm vụ${volume}`
}

/** What was done to keep the tasks of one level on their way. */
const followUp = ({ checked, adjustments }: Followed, level: TaskLevel): Said => {
  const ofLevel = partOf(checked, 'task.level', level)
  const adjusted = partOf(adjustments, 'level', level)
  return sentence(
    when(ofLevel, checkedClause(ofLevel, partOf(checked, 'task.level+withVolume', `${level}+yes`))),
    when(adjusted, say`thực hiện ${adjusted} lượt điều chỉnh nội dung nhiệm vụ`),
  )
}

export const tasksInThePeriod = passage({
  code: 'science-management.tasks-under-way',
  topic: scienceTasks,
  needs: { tasks: tasksUnderWay, agriculture: agriculturalShare, checked: tasksChecked, adjustments: taskAdjustments },
  says: ({ tasks, agriculture, ...followed }, about) => {
    const byLevel = levels
      .filter((level) => partOf(tasks, 'level', level).value !== 0)
      .map((level) => {
        const managed = level === 'nongThonMienNui' ? managements(tasks) : undefined
        return joined([atLevel(tasks, level), managed, footnote(followUp(followed, level))], '')
      })
    const share = say`chiếm khoảng ${agriculture} tổng số nhiệm vụ được triển khai`
    return sentences(
      when(
        tasks,
        sentence(
          say`${about.period}, trên địa bàn tỉnh triển khai ${tasks} nhiệm vụ khoa học và công nghệ${inBrackets(byOrigin(tasks))}, gồm: ${joined(byLevel, '; ')}`,
        ),
      ),
      when(
        agriculture,
        sentence(
          agriculture.value >= 50
            ? say`các nhiệm vụ tập trung chủ yếu vào lĩnh vực nông nghiệp, nông thôn (${share})`
            : say`nhiệm vụ thuộc lĩnh vực nông nghiệp, nông thôn ${share}`,
        ),
      ),
    )
  },
})
