import { inSentence, joined, listed, named, nothing, passage, say, sentence, when } from '../../../../ledger/index.ts'
import { taskOutcomes } from '../../../../outlines/index.ts'
import { socialTasksUnderWay } from '../../science-task/indicators.ts'

// More titles than this are a list for an annex, not for a sentence.
const mostNamed = 10

export const socialResearch = passage({
  code: 'science-management.social-research',
  topic: taskOutcomes,
  needs: { tasks: listed(socialTasksUnderWay) },
  says: ({ tasks }) => {
    const titles = tasks.entries.map((task) => named(inSentence(task.called.text)))
    const told = titles.length > mostNamed ? nothing : say`: ${joined(titles, '; ')}`
    return when(
      tasks,
      sentence(say`nghiên cứu khoa học xã hội và nhân văn tiếp tục được quan tâm với ${tasks} nhiệm vụ${told}`),
    )
  },
})
