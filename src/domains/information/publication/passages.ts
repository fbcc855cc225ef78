import {
  enumerated,
  footnote,
  joined,
  listed,
  type Mention,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { administrativeReform, information, quality, qualityOutreach } from '../../../outlines/index.ts'
import {
  barrierBulletinCopies,
  barrierBulletins,
  newspaperFeatures,
  partnerArticles,
  plannedBarrierBulletins,
  plannedScienceBulletins,
  plannedVideoBulletins,
  portalArticles,
  portalDocuments,
  provincePortalArticles,
  publicationsDrafted,
  reformArticles,
  reformDocuments,
  reformViews,
  scienceBookletCopies,
  scienceBooklets,
  scienceBulletins,
  televisionFeatures,
  televisionReports,
  videoBulletins,
} from './indicators.ts'

const eachOnce = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map((mention) => [mention.text, mention])).values(),
]

const listOf = (...clauses: readonly Said[]): Said => joined(clauses, ', ', ' và ')

const after = (words: Said, list: Said): Said | false => list.runs.length > 0 && say`${words} ${list}`

export const publications = passage({
  code: 'information.publications',
  topic: information,
  needs: {
    scienceBulletins,
    videoBulletins,
    booklets: listed(scienceBooklets),
    bookletCopies: scienceBookletCopies,
    newspaperFeatures,
    televisionFeatures,
    televisionReports,
    portalArticles,
    portalDocuments,
    partnerArticles: listed(partnerArticles),
    provincePortalArticles,
    drafted: listed(publicationsDrafted),
  },
  says: (of) => {
    const printed = listOf(
      when(of.scienceBulletins, say`${of.scienceBulletins} số Bản tin KH&CN`),
      when(of.videoBulletins, say`${of.videoBulletins} số Bản tin video`),
      when(
        of.booklets,
        say`${of.booklets} số tài liệu thông tin khoa học và công nghệ${footnote(
          sentence(
            enumerated(of.booklets.entries.map((entry) => say`${entry.title}`)),
            when(of.bookletCopies, say`tổng số ${of.bookletCopies} cuốn`),
          ),
        )}`,
      ),
    )
    const broadcast = listOf(
      when(of.newspaperFeatures, say`${of.newspaperFeatures} chuyên mục trên báo của tỉnh`),
      when(
        of.televisionFeatures,
        say`${of.televisionFeatures} chuyên mục phát trên sóng Đài Phát thanh và Truyền hình tỉnh`,
      ),
      when(of.televisionReports, say`${of.televisionReports} phóng sự về khoa học và công nghệ`),
    )
    const posted = listOf(
      when(of.portalArticles, say`${of.portalArticles} tin, bài về hoạt động khoa học và công nghệ`),
      when(of.portalDocuments, say`${of.portalDocuments} văn bản chỉ đạo, điều hành`),
    )
    const partners = eachOnce(of.partnerArticles.entries.map((entry) => entry.partner))
    const contributed = listOf(
      when(of.partnerArticles, say`${of.partnerArticles} bài trên ấn phẩm của ${enumerated(partners)}`),
      when(of.provincePortalArticles, say`${of.provincePortalArticles} tin trên cổng thông tin điện tử của tỉnh`),
    )
    return sentences(
      sentence(
        after(say`xuất bản`, printed),
        after(say`phối hợp thực hiện`, broadcast),
        posted.runs.length > 0 && say`đăng tải ${posted} trên trang thông tin điện tử của Sở`,
        after(say`cộng tác`, contributed),
      ),
      when(
        of.drafted,
        sentence(
          say`xây dựng bản thảo ${of.drafted} ấn phẩm: ${enumerated(of.drafted.entries.map((entry) => entry.title))}`,
        ),
      ),
    )
  },
})

export const barrierBulletinsIssued = passage({
  code: 'information.barrier-bulletins',
  topic: qualityOutreach,
  needs: { issues: barrierBulletins, copies: barrierBulletinCopies },
  says: ({ issues, copies }) =>
    sentence(say`xuất bản ${issues} số Bản tin TBT${when(copies, say`, tổng số ${copies} cuốn`)}`),
})

export const reformPublicity = passage({
  code: 'information.reform-publicity',
  topic: administrativeReform,
  needs: { articles: reformArticles, documents: reformDocuments, views: reformViews },
  says: ({ articles, documents, views }) => {
    const posted = listOf(
      when(articles, say`${articles} tin, bài`),
      when(documents, say`${documents} văn bản chỉ đạo, hướng dẫn`),
    )
    return sentence(
      say`đăng tải ${posted} về công tác cải cách hành chính trên trang thông tin điện tử của Sở${when(
        views,
        say`, thu hút ${views} lượt xem`,
      )}`,
    )
  },
})

export const bulletinsPlanned = passage({
  code: 'information.bulletins-planned',
  topic: information,
  tells: 'plans',
  needs: { science: plannedScienceBulletins, video: plannedVideoBulletins },
  says: ({ science, video }) =>
    sentence(
      after(
        say`xuất bản`,
        listOf(when(science, say`${science} số Bản tin KH&CN`), when(video, say`${video} số Bản tin video`)),
      ),
    ),
})

export const barrierBulletinsPlanned = passage({
  code: 'information.barrier-bulletins-planned',
  topic: quality,
  tells: 'plans',
  needs: { issues: plannedBarrierBulletins },
  says: ({ issues }) => sentence(say`xuất bản ${issues} số Bản tin TBT`),
})
