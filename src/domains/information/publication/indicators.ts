import { count, indicator } from '../../../ledger/index.ts'
import { publication } from './register.ts'

export const published = indicator(publication, {
  code: 'publications.published',
  title: 'Số ấn phẩm, tin bài, chuyên mục đã xuất bản, đăng tải',
  unit: 'ấn phẩm, tin bài',
  value: count,
  counted: { on: 'publishedOn' },
  splitBy: ['channel', 'form', 'topic', ['channel', 'topic']],
})

export const scienceBulletins = indicator(publication, {
  code: 'publications.science-bulletins',
  title: 'Số kỳ Bản tin KH&CN',
  unit: 'số',
  value: count,
  counted: { on: 'publishedOn' },
  where: { channel: 'scienceBulletin' },
})
