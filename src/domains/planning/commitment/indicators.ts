import { count, indicator, type Topic } from '../../../ledger/index.ts'
import { topicsOfWork } from '../../topic-list.ts'
import { commitment } from './register.ts'

const done = ['done', 'partlyDone'] as const

export const commitmentsHeld = indicator(commitment, {
  code: 'commitments.held',
  title: 'Số nhiệm vụ trọng tâm đề ra cho kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { holding: ['forFrom', 'forTo'] },
  where: { promised: true },
  splitBy: ['outcome', 'division', 'topic', 'state'],
})

export const commitmentsOpen = indicator(commitment, {
  code: 'commitments.open',
  title: 'Số nhiệm vụ trọng tâm chưa báo cáo kết quả',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['promised'] },
  splitBy: ['division', 'topic'],
})

export const commitmentsReported = indicator(commitment, {
  code: 'commitments.reported',
  title: 'Số nhiệm vụ trọng tâm đã báo cáo kết quả',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'reportedOn' },
  splitBy: ['outcome', 'division', 'topic'],
})

const heldFor = (topic: Topic) =>
  indicator(commitment, {
    code: `commitments.held-${topic.code}`,
    title: `Nhiệm vụ trọng tâm đề ra cho kỳ: ${topic.title}`,
    unit: 'nhiệm vụ',
    value: count,
    counted: { holding: ['forFrom', 'forTo'] },
    where: { topic: topic.code, promised: true },
  })

const reportedFor = (topic: Topic) =>
  indicator(commitment, {
    code: `commitments.reported-${topic.code}`,
    title: `Nhiệm vụ trọng tâm đã thực hiện: ${topic.title}`,
    unit: 'nhiệm vụ',
    value: count,
    counted: { on: 'reportedOn' },
    where: { topic: topic.code, outcome: done },
  })

const progressFor = (topic: Topic) =>
  indicator(commitment, {
    code: `commitments.progress-${topic.code}`,
    title: `Lượt cập nhật tiến độ nhiệm vụ trọng tâm: ${topic.title}`,
    unit: 'lượt',
    value: count,
    counted: { on: 'progressOn' },
    where: { topic: topic.code },
  })

/** The same three indicators for every topic, so that each passage asks only for the commitments of its own. */
export const byTopic = topicsOfWork.map((topic) => ({
  topic,
  held: heldFor(topic),
  reported: reportedFor(topic),
  progress: progressFor(topic),
}))

export const commitmentsByTopic = byTopic.flatMap(({ held, reported, progress }) => [held, reported, progress])
