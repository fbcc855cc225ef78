import type { FoundTold } from '../../server/index.ts'
import { holdsWords } from '../fields/plain-text.ts'

/** One thing that can be gone to: its words, what stands quietly beside them, and its address. */
export type Choice = {
  readonly key: string
  readonly title: string
  readonly beside: string
  readonly held?: { readonly label: string; readonly text: string } | null
  readonly to: string
}

export type ChoiceGroup = { readonly title: string; readonly choices: readonly Choice[] }

/** The pages that are no register's; `words` are what else they are sought by. */
const pages: readonly { readonly title: string; readonly to: string; readonly words: string }[] = [
  { title: 'Trang đầu', to: '/', words: 'việc của tôi, quá hạn, đến hạn' },
  { title: 'Bảng điều hành', to: '/dashboard', words: 'biểu đồ, bản đồ, kế hoạch, cùng kỳ' },
  { title: 'Nạp bản đồ của tỉnh', to: '/dashboard/map', words: 'GeoJSON địa giới' },
  { title: 'Báo cáo theo kỳ', to: '/reports', words: 'soạn, ban hành, in, Word, PDF' },
  { title: 'Đề cương báo cáo', to: '/outlines', words: 'mẫu, lời văn' },
  { title: 'Người dùng, chức vụ', to: '/people', words: 'tài khoản, quản trị, khóa truy cập' },
  { title: 'Nhật ký, lịch sử', to: '/history', words: 'ai đã làm gì, truy cập' },
  { title: 'Quyền theo chức vụ', to: '/rights', words: 'được làm gì' },
  { title: 'Việc chạy lâu', to: '/work', words: 'nhập tệp, xuất tệp' },
  { title: 'Tài khoản của tôi', to: '/account', words: 'mật khẩu, đăng xuất' },
]

const part = encodeURIComponent

/** Everything that answers what was typed, group after group; without anything typed the pages. */
export const choiceGroups = (typed: string, found: FoundTold | undefined): readonly ChoiceGroup[] => {
  const ofPages = pages
    .filter(({ title, words }) => holdsWords(`${title} ${words}`, typed))
    .map(({ title, to }): Choice => ({ key: `page ${to}`, title, beside: 'Trang', to }))
  const named = (kind: string, all: FoundTold['registers'] = [], to: (code: string) => string) =>
    all.map(({ code, title, of }): Choice => ({ key: `${kind} ${code}`, title, beside: of, to: to(code) }))
  const groups: readonly ChoiceGroup[] = [
    { title: 'Trang', choices: ofPages },
    { title: 'Sổ', choices: named('register', found?.registers, (code) => `/registers/${part(code)}`) },
    { title: 'Ghi mới', choices: named('opening', found?.openings, (code) => `/registers/${part(code)}/new`) },
    {
      title: 'Bản ghi',
      choices: (found?.records ?? []).map(recordChoice),
    },
    ...ofLinked(found?.linked ?? []),
    { title: 'Chỉ tiêu', choices: named('indicator', found?.indicators, (code) => `/dashboard?show=${part(code)}`) },
    { title: 'Mục của báo cáo', choices: named('topic', found?.topics, () => '/reports') },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}

const recordChoice = ({
  register,
  registerTitle,
  id,
  label,
  stateName,
  held,
}: FoundTold['records'][number]): Choice => ({
  key: `record ${register} ${id}`,
  title: label,
  beside: `${registerTitle} · ${stateName}`,
  held,
  to: `/registers/${part(register)}/${id}`,
})

/** A group for each name by which records were found that link to it. */
const ofLinked = (linked: FoundTold['linked']): readonly ChoiceGroup[] =>
  [...new Set(linked.map(({ held }) => held.text))].map((name) => ({
    title: `Bản ghi của ${name}`,
    choices: linked.filter(({ held }) => held.text === name).map(recordChoice),
  }))
