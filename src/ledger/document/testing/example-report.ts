import type { FigureRun, FigureStyle, OfficialDocument, Run, TextRun } from '../tree.ts'

const text = (words: string): TextRun => ({ kind: 'text', text: words })

const figure = (id: string, value: number, as: FigureStyle = 'count'): FigureRun => ({ kind: 'figure', id, value, as })

const note = (...runs: readonly (TextRun | FigureRun)[]): Run => ({ kind: 'footnote', runs })

/** A short report with one of everything the tree can hold, for the tests of the renderers. */
export const exampleReport: OfficialDocument = {
  letterhead: { superior: 'UBND tỉnh Sơn La', issuer: 'Sở Khoa học và Công nghệ' },
  symbol: 'BC-SKHCN',
  number: 5,
  place: 'Sơn La',
  date: { year: 2021, month: 9, day: 7 },
  type: 'Báo cáo',
  summary: ['Kết quả hoạt động khoa học và công nghệ', '9 tháng đầu năm 2021'],
  addressees: ['Bộ Khoa học và Công nghệ', 'Ủy ban nhân dân tỉnh Sơn La'],
  body: [
    { kind: 'part', label: 'Phần thứ nhất', title: 'Kết quả thực hiện nhiệm vụ' },
    { kind: 'heading', level: 1, label: 'I.', title: 'Quản lý đo lường' },
    { kind: 'heading', level: 2, label: '1.', title: 'Kiểm định phương tiện đo' },
    {
      kind: 'paragraph',
      runs: [
        text('Đã kiểm định '),
        figure('calibration.verified@2021-9M', 21659),
        text(' phương tiện đo'),
        note(
          text('Trong đó '),
          figure('calibration.verified[outcome=failed]@2021-9M', 7),
          text(' phương tiện không đạt.'),
        ),
        text('; tỷ lệ đạt '),
        { ...figure('calibration.passRate@2021-9M', 99.97, 'percent'), bold: true },
        text('.'),
      ],
    },
    { kind: 'heading', level: 3, label: '1.1.', title: 'Kiểm định theo loại' },
    {
      kind: 'table',
      columns: [
        { title: 'STT', align: 'center', share: 1 },
        { title: 'Loại phương tiện đo', align: 'left', share: 4 },
        { title: 'Số lượng', align: 'right', share: 2 },
      ],
      rows: [
        [[text('1')], [text('Cân & đồng hồ <Nhóm 2>')], [figure('calibration.verified[kind=scale]@2021-9M', 21650)]],
        [[text('2')], [text('Cột đo xăng dầu')], [figure('calibration.verified[kind=fuelPump]@2021-9M', 9)]],
      ],
    },
    { kind: 'heading', level: 4, label: 'a)', title: 'Xử phạt vi phạm hành chính' },
    {
      kind: 'paragraph',
      marker: '-',
      runs: [
        text('Xử phạt '),
        figure('quality-check.fines@2021-9M', 3_000_000, 'money'),
        text(' ('),
        { ...figure('quality-check.fines@2021-9M', 3_000_000, 'moneyInWords'), italic: true },
        text(').'),
      ],
    },
    {
      kind: 'paragraph',
      marker: '+',
      runs: [text('Diện tích mô hình đạt '), figure('project.area@2021-9M', 12.5, 'quantity'), text(' ha.')],
    },
  ],
  numbers: { leadingZero: true },
  signature: { position: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Nguyễn Văn An' },
  recipients: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, KHTC'],
}
