import {
  breakdown,
  inBrackets,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { administrativeReform } from '../../../outlines/index.ts'
import { complaintsReceived } from '../procedure-complaint/indicators.ts'
import {
  dossiersOverdue,
  dossiersPending,
  dossiersReceived,
  dossiersRefused,
  dossiersSolved,
  dossiersSolvedInTime,
} from './indicators.ts'

export const dossiers = passage({
  code: 'administrative-procedure.dossiers',
  topic: administrativeReform,
  needs: {
    received: dossiersReceived,
    solved: dossiersSolved,
    inTime: dossiersSolvedInTime,
    pending: dossiersPending,
    overdue: dossiersOverdue,
    refused: dossiersRefused,
    complaints: complaintsReceived,
  },
  says: ({ received, solved, inTime, pending, overdue, refused, complaints }, about) => {
    const late = partOf(solved, 'timeliness', 'late')
    return sentences(
      sentence(
        when(
          received,
          say`trong ${about.period}, Sở tiếp nhận ${received} hồ sơ thủ tục hành chính${inBrackets(breakdown(partsOf(received, 'channel'), 'hồ sơ nộp'))}`,
        ),
        when(
          inTime,
          say`giải quyết và trả kết quả trước hạn, đúng hạn ${inTime} hồ sơ${inBrackets(breakdown(partsOf(inTime, 'timeliness'), 'hồ sơ'))}`,
        ),
        when(late, say`${late} hồ sơ giải quyết quá hạn`),
        when(refused, say`từ chối tiếp nhận ${refused} hồ sơ không đủ điều kiện`),
        when(
          pending,
          say`còn ${pending} hồ sơ đang giải quyết${when(overdue, say`, trong đó ${overdue} hồ sơ đã quá hạn`)}`,
        ),
      ),
      sentence(
        complaints.value === 0
          ? say`không có phản ánh, khiếu nại, tố cáo về các thủ tục hành chính thuộc phạm vi, chức năng quản lý của Sở`
          : say`tiếp nhận ${complaints} phản ánh, khiếu nại, tố cáo về thủ tục hành chính${inBrackets(breakdown(partsOf(complaints, 'kind')))}`,
      ),
    )
  },
})
