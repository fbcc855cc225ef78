import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { information } from '../../../outlines/index.ts'
import { disseminationContractsUnderWay, tasksDisseminated } from './indicators.ts'

export const dissemination = passage({
  code: 'information.dissemination',
  topic: information,
  needs: { liquidated: tasksDisseminated, underWay: disseminationContractsUnderWay },
  says: ({ liquidated, underWay }) =>
    sentence(
      when(
        liquidated,
        say`hoàn thành thanh lý hợp đồng tuyên truyền kết quả đối với ${liquidated} nhiệm vụ khoa học và công nghệ`,
      ),
      when(underWay, say`tiếp tục thực hiện ${underWay} hợp đồng tuyên truyền kết quả nhiệm vụ`),
    ),
})
