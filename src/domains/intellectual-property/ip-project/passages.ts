import {
  breakdown,
  classified,
  footnote,
  inBrackets,
  isFilled,
  joined,
  listed,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { intellectualProperty } from '../../../outlines/index.ts'
import { projectsAccepted, projectsApproved, projectsProposedToNation, projectsUnderWay } from './indicators.ts'

export const projectsOnTheirWay = passage({
  code: 'intellectual-property.projects',
  topic: intellectualProperty,
  needs: {
    proposed: listed(projectsProposedToNation),
    approved: projectsApproved,
    accepted: listed(projectsAccepted),
  },
  says: ({ proposed, approved, accepted }) =>
    sentences(
      sentence(
        when(
          proposed,
          say`đề xuất ${proposed} nhiệm vụ tham gia Chương trình phát triển tài sản trí tuệ quốc gia${footnote(
            sentence(
              ...proposed.entries.map((entry) =>
                isFilled(entry.proposal) ? say`${entry.title} (${entry.proposal})` : say`${entry.title}`,
              ),
            ),
          )}`,
        ),
        when(
          approved,
          say`phê duyệt ${approved} dự án xây dựng thương hiệu, phát triển tài sản trí tuệ${inBrackets(
            breakdown(classified(partsOf(approved, 'programme')), 'dự án thuộc'),
          )}`,
        ),
      ),
      sentence(
        when(
          accepted,
          say`nghiệm thu ${accepted} dự án: ${joined(
            accepted.entries.map((entry) => say`${entry.title}`),
            '; ',
          )}${inBrackets(breakdown(classified(partsOf(accepted, 'outcome')), 'dự án xếp loại'))}`,
        ),
      ),
    ),
})

export const projectsToContinue = passage({
  code: 'intellectual-property.projects-to-continue',
  topic: intellectualProperty,
  tells: 'plans',
  needs: { projects: projectsUnderWay },
  says: ({ projects }) => {
    const open = partOf(projects, 'origin', 'carriedOver')
    return sentence(
      when(open, say`tiếp tục triển khai ${open} dự án xây dựng thương hiệu, phát triển tài sản trí tuệ chuyển tiếp`),
    )
  },
})
