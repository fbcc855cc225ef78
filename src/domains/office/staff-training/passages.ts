import { partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { staff } from '../../../outlines/index.ts'
import { apart } from '../../apart.ts'
import { staffCourses, staffTrained } from './indicators.ts'

export const staffTrainingTold = passage({
  code: 'office.staff-training',
  topic: staff,
  needs: { courses: staffCourses, people: staffTrained },
  says: ({ courses, people }) =>
    sentence(
      when(
        courses,
        say`cử ${people} lượt cán bộ, công chức, viên chức tham gia ${courses} khóa đào tạo, bồi dưỡng${apart(partsOf(courses, 'kind'), 'khóa về')}`,
      ),
    ),
})
