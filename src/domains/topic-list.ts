import { list, type Topic } from '../ledger/index.ts'
import * as outlines from '../outlines/index.ts'

const isTopic = (each: unknown): each is Topic =>
  typeof each === 'object' && each !== null && 'code' in each && 'title' in each && !('body' in each)

/** Every topic under which reports tell something, in the order of their Vietnamese titles. */
export const everyTopic: readonly Topic[] = Object.values(outlines)
  .filter(isTopic)
  .sort((a, b) => a.title.localeCompare(b.title, 'vi'))

/** For fields that name the field of work to which an entry belongs. */
export const topicList = list({
  code: 'topics',
  title: 'Lĩnh vực công tác',
  entries: Object.fromEntries(everyTopic.map((topic) => [topic.code, topic.title])),
})
