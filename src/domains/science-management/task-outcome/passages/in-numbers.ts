import { joined, partsOf, passage, say, sentence, when } from '../../../../ledger/index.ts'
import { taskOutcomes } from '../../../../outlines/index.ts'
import { apart } from '../../wording.ts'
import {
  databases,
  ipTitlesAchieved,
  modelsAchieved,
  motherTrees,
  peopleTrained,
  plantedArea,
  procedures,
  resultPublications,
  varieties,
} from '../indicators.ts'

export const outcomesInNumbers = passage({
  code: 'science-management.outcomes-in-numbers',
  topic: taskOutcomes,
  needs: {
    trees: motherTrees,
    varieties,
    area: plantedArea,
    models: modelsAchieved,
    procedures,
    people: peopleTrained,
    papers: resultPublications,
    titles: ipTitlesAchieved,
    databases,
  },
  says: (made) => {
    const clauses = [
      when(made.trees, say`công nhận ${made.trees} cây đầu dòng`),
      when(
        made.varieties,
        say`lựa chọn ${made.varieties} giống, dòng cây trồng, vật nuôi phù hợp${apart(partsOf(made.varieties, 'task.level'), 'giống, dòng từ nhiệm vụ')}`,
      ),
      when(made.area, say`trồng mới ${made.area} ha`),
      when(made.models, say`xây dựng ${made.models} mô hình`),
      when(made.procedures, say`hoàn thiện ${made.procedures} quy trình kỹ thuật, công nghệ`),
      when(made.people, say`đào tạo, tập huấn cho ${made.people} lượt người`),
      when(made.papers, say`công bố ${made.papers} bài báo, ấn phẩm`),
      when(made.titles, say`xác lập ${made.titles} văn bằng bảo hộ sở hữu trí tuệ`),
      when(made.databases, say`xây dựng ${made.databases} phần mềm, cơ sở dữ liệu`),
    ]
    const told = joined(clauses, '; ')
    return told.runs.length === 0 ? told : sentence(say`từ kết quả các nhiệm vụ, đã ${told}`)
  },
})
