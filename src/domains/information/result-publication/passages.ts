import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { information } from '../../../outlines/index.ts'
import { resultsArchived, resultsPublished } from './indicators.ts'

export const resultsMadePublic = passage({
  code: 'information.results-made-public',
  topic: information,
  needs: { published: resultsPublished, archived: resultsArchived },
  says: ({ published, archived }) =>
    published.value === archived.value
      ? sentence(say`công bố, lưu giữ thông tin kết quả của ${published} nhiệm vụ khoa học và công nghệ đã nghiệm thu`)
      : sentence(
          when(published, say`công bố thông tin kết quả của ${published} nhiệm vụ khoa học và công nghệ đã nghiệm thu`),
          when(archived, say`lưu giữ thông tin kết quả của ${archived} nhiệm vụ đã nghiệm thu`),
        ),
})
