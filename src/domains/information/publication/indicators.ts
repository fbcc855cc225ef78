import { count, indicator, sum } from '../../../ledger/index.ts'
import { planned } from '../../planning/index.ts'
import { publication } from './register.ts'

const counted = { value: count, counted: { on: 'publishedOn' } } as const

export const published = indicator(publication, {
  ...counted,
  code: 'publications.published',
  title: 'Số ấn phẩm, tin bài, chuyên mục đã xuất bản, đăng tải',
  unit: 'ấn phẩm, tin bài',
  splitBy: ['channel', 'form', 'topic', ['channel', 'topic'], ['channel', 'form']],
})

export const publicationsDrafted = indicator(publication, {
  code: 'publications.drafted',
  title: 'Số ấn phẩm xây dựng bản thảo',
  unit: 'bản thảo',
  value: count,
  counted: { on: 'draftedOn' },
  splitBy: ['channel'],
})

export const scienceBulletins = indicator(publication, {
  ...counted,
  code: 'publications.science-bulletins',
  title: 'Số kỳ Bản tin KH&CN',
  unit: 'số',
  where: { channel: 'scienceBulletin' },
})

export const videoBulletins = indicator(publication, {
  ...counted,
  code: 'publications.video-bulletins',
  title: 'Số kỳ Bản tin video',
  unit: 'số',
  where: { channel: 'videoBulletin' },
})

export const barrierBulletins = indicator(publication, {
  ...counted,
  code: 'publications.barrier-bulletins',
  title: 'Số kỳ Bản tin TBT',
  unit: 'số',
  where: { channel: 'barrierBulletin' },
})

export const barrierBulletinCopies = indicator(publication, {
  code: 'publications.barrier-bulletin-copies',
  title: 'Số bản in Bản tin TBT',
  unit: 'cuốn',
  value: sum('copies'),
  counted: { on: 'publishedOn' },
  where: { channel: 'barrierBulletin' },
})

export const scienceBooklets = indicator(publication, {
  ...counted,
  code: 'publications.science-booklets',
  title: 'Số kỳ Tài liệu thông tin KH&CN',
  unit: 'số',
  where: { channel: 'scienceBooklet' },
})

export const scienceBookletCopies = indicator(publication, {
  code: 'publications.science-booklet-copies',
  title: 'Số bản in Tài liệu thông tin KH&CN',
  unit: 'cuốn',
  value: sum('copies'),
  counted: { on: 'publishedOn' },
  where: { channel: 'scienceBooklet' },
})

export const newspaperFeatures = indicator(publication, {
  ...counted,
  code: 'publications.newspaper-features',
  title: 'Số chuyên mục trên báo của tỉnh',
  unit: 'chuyên mục',
  where: { channel: 'newspaper', form: 'feature' },
})

export const televisionFeatures = indicator(publication, {
  ...counted,
  code: 'publications.television-features',
  title: 'Số chuyên mục phát thanh, truyền hình',
  unit: 'chuyên mục',
  where: { channel: 'television', form: 'feature' },
})

export const televisionReports = indicator(publication, {
  ...counted,
  code: 'publications.television-reports',
  title: 'Số phóng sự về KH&CN',
  unit: 'phóng sự',
  where: { form: 'report' },
})

export const portalArticles = indicator(publication, {
  ...counted,
  code: 'publications.portal-articles',
  title: 'Số tin, bài về hoạt động KH&CN trên trang thông tin điện tử của Sở',
  unit: 'tin, bài',
  where: { channel: 'departmentPortal', form: 'article', topic: ['science', 'technicalBarriers'] },
})

export const portalDocuments = indicator(publication, {
  ...counted,
  code: 'publications.portal-documents',
  title: 'Số văn bản chỉ đạo, điều hành cập nhật trên trang thông tin điện tử của Sở',
  unit: 'văn bản',
  where: { channel: 'departmentPortal', form: 'document', topic: ['science', 'technicalBarriers'] },
})

export const partnerArticles = indicator(publication, {
  ...counted,
  code: 'publications.partner-articles',
  title: 'Số bài cộng tác với ấn phẩm của cơ quan phối hợp',
  unit: 'bài',
  where: { channel: 'partnerPublication' },
})

export const provincePortalArticles = indicator(publication, {
  ...counted,
  code: 'publications.province-portal-articles',
  title: 'Số tin, bài trên cổng thông tin điện tử của tỉnh',
  unit: 'tin',
  where: { channel: 'provincePortal' },
})

const reform = { channel: 'departmentPortal', topic: 'administrativeReform' } as const

export const reformArticles = indicator(publication, {
  ...counted,
  code: 'publications.reform-articles',
  title: 'Số tin, bài về cải cách hành chính',
  unit: 'tin, bài',
  where: { ...reform, form: 'article' },
})

export const reformDocuments = indicator(publication, {
  ...counted,
  code: 'publications.reform-documents',
  title: 'Số văn bản về cải cách hành chính được đăng tải',
  unit: 'văn bản',
  where: { ...reform, form: 'document' },
})

export const reformViews = indicator(publication, {
  code: 'publications.reform-views',
  title: 'Số lượt xem tin, bài, văn bản về cải cách hành chính',
  unit: 'lượt',
  value: sum('views'),
  counted: { on: 'publishedOn' },
  where: reform,
  splitBy: ['form'],
})

export const plannedScienceBulletins = planned(scienceBulletins)
export const plannedVideoBulletins = planned(videoBulletins)
export const plannedBarrierBulletins = planned(barrierBulletins)
