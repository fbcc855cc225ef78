import { as, isFilled, items, listed, paragraph, passage, say, sentence, when } from '../../../ledger/index.ts'
import { publicInvestment } from '../../../outlines/index.ts'
import { capitalPlanned } from '../capital-plan/indicators.ts'
import { disbursed, disbursedShare } from '../disbursement/indicators.ts'
import { investmentProjects, investmentProjectsFinished, investmentProjectsOverdue } from './indicators.ts'

export const investment = passage({
  code: 'office.public-investment',
  topic: publicInvestment,
  needs: {
    projects: listed(investmentProjects),
    finished: investmentProjectsFinished,
    overdue: investmentProjectsOverdue,
    capital: capitalPlanned,
    disbursed,
    share: disbursedShare,
  },
  says: (figures) => [
    paragraph(
      sentence(
        when(
          figures.projects,
          say`tiếp tục theo dõi, đẩy nhanh tiến độ thực hiện ${figures.projects} dự án đầu tư công trong lĩnh vực khoa học và công nghệ`,
        ),
        when(figures.finished, say`hoàn thành ${figures.finished} dự án`),
        when(figures.overdue, say`${figures.overdue} dự án chậm tiến độ`),
        when(figures.capital, say`kế hoạch vốn được giao là ${as(figures.capital, 'money')}`),
        when(
          figures.disbursed,
          say`giải ngân ${as(figures.disbursed, 'money')}${when(figures.share, say`, bằng ${figures.share} kế hoạch vốn`)}`,
        ),
      ),
    ),
    ...items(
      figures.projects.entries
        .filter((entry) => isFilled(entry.progress))
        .map((entry) => sentence(say`${entry.title}: ${entry.progress}`)),
    ),
  ],
})

export const investmentPlanned = passage({
  code: 'office.public-investment-planned',
  topic: publicInvestment,
  tells: 'plans',
  needs: { projects: investmentProjects },
  says: ({ projects }) =>
    sentence(
      when(
        projects,
        say`đẩy nhanh tiến độ thực hiện ${projects} dự án đầu tư công thuộc lĩnh vực khoa học và công nghệ`,
      ),
    ),
})
