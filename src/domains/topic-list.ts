import { list, type OutlineNode, type Topic } from '../ledger/index.ts'
import { outlines } from '../outlines/index.ts'

const topicsIn = (nodes: readonly OutlineNode[]): readonly Topic[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'words') return []
    if (node.kind === 'topics') return node.tells === 'plans' ? node.topics : []
    return topicsIn(node.body)
  })

/** Every field of work of which reports tell what is to be done, in the order of the reports. */
export const topicsOfWork: readonly Topic[] = [
  ...new Map(outlines.flatMap((each) => topicsIn(each.body)).map((topic) => [topic.code, topic])).values(),
]

/** For fields that name the field of work to which an entry belongs. */
export const topicList = list({
  code: 'topics',
  title: 'Lĩnh vực công tác',
  entries: Object.fromEntries(topicsOfWork.map((topic) => [topic.code, topic.title])),
})
