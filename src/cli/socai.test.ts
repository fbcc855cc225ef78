import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryPoint } from '../entry-point.ts'
import { inTransaction, openLedger, saveProvince } from '../store/index.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'

let folder: string
let program: string

const patience = 120_000

type Ran = { readonly code: number; readonly out: string; readonly err: string }

const socai = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, SOCAI_DATA: join(folder, 'data'), DATABASE_URL: '' }
    execFile(process.execPath, [program, ...args], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 99 : 0, out, err }),
    )
  })

const span = ['--province', 'mau', '--period', '2021']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-cai-cli-'))
  program = fileURLToPath(await entryPoint('socai', import.meta.url))
  const ledger = await openLedger({ dataFolder: join(folder, 'data') })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  await ledger.close()
}, patience)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  [['figures', '--province', 'x', '--period', '2021'], 'Không có tỉnh “x”. Các tỉnh: mau.'],
  [['figures', '--province', 'mau', '--period', '2021-13'], 'Không hiểu kỳ "2021-13". Kỳ hợp lệ: 2020 (năm)'],
  [
    ['records', ...span, '--indicator', 'calibrations.verifid'],
    'Không có chỉ tiêu “calibrations.verifid”. Các chỉ tiêu:',
  ],
  [['records', ...span, '--indicator', 'calibrations.verified', '--part', 'colour=red'], 'chia theo: kind, outcome'],
  [
    ['report', ...span, '--out', 'a.docx', '--outline', 'x'],
    'Không có đề cương “x”. Các đề cương dùng được cho báo cáo năm 2021: annual-report',
  ],
  [
    ['records', ...span, '--indicator', 'calibrations.verified', '--part', 'outcome=faild'],
    'nhận: passed (Đạt), failed (Không đạt), unclassified (chưa phân loại).',
  ],
  [['report', ...span, '--out', 'a.docx', '--number', '12'], 'chỉ dùng cùng --promulgated'],
  [['report', ...span, '--out', 'a.odt'], 'Tên tệp kết thúc bằng: .docx, .pdf, .html, .json.'],
  [['import', 'x', 'a.csv', '--province', 'mau'], 'Không có sổ “x”. Các sổ: official-document'],
  [['form', '99', 'a.xlsx', '--province', 'mau', '--year', '2021'], 'Không có biểu “99”. Các biểu: 01/KHCN-TC'],
  [['close', ...span, '--division', 'x'], 'Không có phòng, đơn vị “x”. Các phòng, đơn vị: office (Văn phòng), '],
  [['close', ...span, '--division', 'office', '--reopen'], 'phải nêu lý do: dùng --reopen cùng --reason'],
  [['figurs'], 'Không có lệnh “figurs”. Các lệnh: serve, demo'],
  [['figures', '--period', '2021'], 'Thiếu tùy chọn bắt buộc'],
  [['figures', ...span, '--colour'], 'Không có tùy chọn “--colour”.'],
  [['import', 'calibration', '--province', 'mau'], 'Thiếu tham số “tệp”.'],
])(
  '%j is wrong usage, told in one sentence that says what is allowed',
  async (args, sentence) => {
    const { code, out, err } = await socai(...args)

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  },
  patience,
)

test(
  'help is Vietnamese and no fault',
  async () => {
    const [report, imported, check] = await Promise.all(
      ['report', 'import', 'check'].map((command) => socai(command, '--help')),
    )

    expect([report?.code, imported?.code, check?.code]).toEqual([0, 0, 0])
    expect(report?.out).toContain('Cách dùng: socai report [tùy chọn]')
    expect(imported?.out).toContain('(nếu không nêu: Người vận hành)')
    expect(`${report?.out} ${imported?.out} ${check?.out}`).not.toMatch(/Usage|Options|display|default|<file>|<period>/)
  },
  patience,
)

test(
  'a sheet with one bad cell writes nothing and names the cell; the good sheet is written once, however often it is brought',
  async () => {
    const [bad, good] = [join(folder, 'bad.csv'), join(folder, 'good.csv')]
    const head = 'customer,kind,verifiedOn,outcome\n'
    await writeFile(bad, `${head}Hợp tác xã,Taximet,2021-03-02,Đạt\nTrạm y tế,Tàu bay,2021-03-02,Đạt\n`)
    await writeFile(good, `${head}Hợp tác xã,Taximet,2021-03-02,Đạt\nTrạm y tế,Huyết áp kế,2021-03-02,Không đạt\n`)

    const refused = await socai('import', 'calibration', bad, '--province', 'mau')
    const before = await socai('figures', ...span, '--json')
    const written = await socai('import', 'calibration', good, '--province', 'mau')
    const again = await socai('import', 'calibration', good, '--province', 'mau')
    const after = await socai('figures', ...span, '--json')

    expect(refused.code).toBe(1)
    expect(refused.out).toMatch(/Dòng 3, cột “Loại phương tiện đo”, giá trị “Tàu bay”: .*chọn một trong/)
    expect(verified(before.out)).toMatchObject({ value: 0 })
    expect([written.code, again.code]).toEqual([0, 0])
    expect(written.err).toContain('Đã ghi 2 bản ghi')
    expect(again.err).toContain('Đã ghi 0 bản ghi (0 bút toán); 2 dòng đã có từ trước')
    expect(verified(after.out)).toEqual({
      indicator: 'calibrations.verified',
      title: expect.any(String),
      unit: 'phương tiện đo',
      from: '2020-12-15',
      to: '2021-12-14',
      value: 2,
      parts: expect.arrayContaining([{ by: 'outcome', key: 'failed', label: 'Không đạt', value: 1 }]),
      records: 2,
    })
  },
  patience,
)

const verified = (json: string): unknown =>
  (JSON.parse(json) as { indicator: string }[]).find((each) => each.indicator === 'calibrations.verified')

test(
  'a report is promulgated once, written again to the letter, and restated when the ledger changes',
  async () => {
    const more = join(folder, 'more.csv')
    await writeFile(more, 'customer,kind,verifiedOn,outcome\nCửa hàng,Cân ô tô,2021-05-04,Đạt\n')
    const promulgation = ['promulgate', ...span, '--number', '12', '--date', '2021-12-20']

    const first = await socai(...promulgation)
    const second = await socai(...promulgation)
    const unchanged = await socai('restatement', ...span)
    await socai('report', ...span, '--promulgated', '--out', join(folder, 'then.json'))
    await socai('import', 'calibration', more, '--province', 'mau')
    const restated = await socai('restatement', ...span)
    await socai(
      'report',
      ...span,
      '--promulgated',
      '--number',
      '12',
      '--year',
      '2021',
      '--out',
      join(folder, 'later.json'),
    )
    const another = await socai('restatement', ...span, '--number', '13', '--year', '2021')

    expect([first, second, unchanged, restated, another].map(({ code }) => code)).toEqual([0, 1, 0, 1, 2])
    expect(second.err).toContain('Số 12 năm 2021 đã dùng')
    expect(restated.out).toContain('đã ban hành 2, nay là 3 phương tiện đo')
    expect(restated.out).toContain('trong đó Đạt (outcome=passed): đã ban hành 1, nay là 2')
    expect(restated.out).toContain('mở bản ghi')
    expect(another.err).toContain('Các báo cáo đã ban hành cho kỳ 2021: số 12 năm 2021 (annual-report).')
    expect(await readFile(join(folder, 'later.json'), 'utf8')).toBe(await readFile(join(folder, 'then.json'), 'utf8'))
  },
  patience,
)

test(
  'a division closes its figures, is told what changed since, and opens them again with the reason',
  async () => {
    const last = join(folder, 'last.csv')
    await writeFile(last, 'customer,kind,verifiedOn,outcome\nChợ,Cân ô tô,2021-06-04,Đạt\n')
    const closing = ['close', ...span, '--division', 'technicalCentre']

    const first = await socai(...closing)
    const again = await socai(...closing)
    const unchanged = await socai('closings', ...span)
    await socai('import', 'calibration', last, '--province', 'mau')
    const changed = await socai('closings', ...span)
    await socai('report', ...span, '--out', join(folder, 'told.json'))
    const promulgated = await socai('promulgate', ...span, '--number', '14', '--date', '2021-12-21')
    const reopened = await socai(...closing, '--reopen', '--reason', 'Bổ sung chợ')
    const twice = await socai(...closing, '--reopen', '--reason', 'Bổ sung chợ')
    const open = await socai('closings', ...span, '--json')

    const codes = [first, again, unchanged, changed, promulgated, reopened, twice, open].map(({ code }) => code)
    expect(codes).toEqual([0, 0, 0, 1, 0, 0, 1, 1])
    expect(first.err).toMatch(/^Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng đã chốt \d+ số liệu kỳ 2021\.$/m)
    expect(again.err).toContain('Không ghi gì thêm')
    expect(unchanged.err).toContain('1 phòng, đơn vị đã chốt số liệu kỳ 2021, 7 chưa chốt, 0 đã mở lại')
    expect(changed.out).toContain('đã chốt 3, nay là 4 phương tiện đo')
    expect(changed.out).toContain('mở bản ghi')
    expect(JSON.parse(await readFile(join(folder, 'told.json'), 'utf8'))).toMatchObject({
      notice: expect.stringContaining('thay đổi sau khi chốt: Trung tâm Kỹ thuật'),
      unvouched: expect.arrayContaining([
        { division: 'office', title: 'Văn phòng', standing: 'notClosed', changed: [] },
      ]),
    })
    expect(promulgated.err).toContain('Lưu ý: Số liệu kỳ 2021 chưa được chốt đầy đủ – chưa chốt: Văn phòng, ')
    expect(reopened.err).toContain('Đã mở lại số liệu kỳ 2021 của Trung tâm Kỹ thuật')
    expect(twice.err).toContain('“Bổ sung chợ”; có thể chốt lại.')
    expect(
      (JSON.parse(open.out) as object[]).filter((each) => 'standing' in each && each.standing === 'reopened'),
    ).toMatchObject([{ division: 'technicalCentre', reason: 'Bổ sung chợ', office: 'operator' }])
  },
  patience,
)

test(
  'verification proves the ledger, and export gives back what was brought in',
  async () => {
    const proof = await socai('verify')
    const exported = await socai('export', 'calibration', join(folder, 'out.csv'), '--province', 'mau')

    expect(proof.code).toBe(0)
    expect(proof.err).toContain(
      '4 bản ghi khớp với 4 bút toán; không bút toán nào, không báo cáo nào trong 2 báo cáo đã ban hành và không lần nào trong 2 lần chốt, mở lại',
    )
    expect(exported.code).toBe(0)
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toContain('Cân ô tô')
  },
  patience,
)

test(
  'a folder in use by another process is named, and nothing is touched',
  async () => {
    const ledger = await openLedger({ dataFolder: join(folder, 'data') })

    const { code, err } = await socai('verify')

    await ledger.close()
    expect(code).toBe(1)
    expect(err).toContain(join(folder, 'data'))
  },
  patience,
)

test(
  'a province is made from the example once, and a faulty file is told where',
  async () => {
    const [file, faulty] = [join(folder, 'province.json'), join(folder, 'faulty.json')]

    const example = await socai('province', '--template', file)
    await writeFile(faulty, (await readFile(file, 'utf8')).replace('"regime"', '"regim"'))
    const runs = [await socai('province', file), await socai('province', file), await socai('province', faulty)]
    const other = [await socai('province'), await socai('province', 'nowhere.json')]
    const figures = await socai('figures', '--province', 'tinh-mau', '--period', '2021')

    expect([example, ...runs, ...other, figures].map(({ code }) => code)).toEqual([0, 0, 0, 2, 2, 2, 0])
    expect(runs.map(({ err }) => err.trim())).toEqual([
      'Đã tạo tỉnh Mẫu (tinh-mau).',
      'Không có gì thay đổi: sổ đã ghi đúng như vậy về tỉnh Mẫu (tinh-mau).',
      'settings[1].name: phải là một trong: department, regime, places.',
    ])
  },
  patience,
)

test(
  'a port that another program has taken is told in one sentence, and the ledger is left closed',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo

    const refused = await socai('serve', '--port', String(port))
    const nowhere = await socai('serve', '--port', '0', '--host', '192.0.2.1')
    const after = await socai('verify')

    taken.close()
    expect([refused.code, nowhere.code, after.code]).toEqual([1, 1, 0])
    expect(refused.err.trim()).toBe(
      `Cổng ${port} ở địa chỉ 127.0.0.1 đang có chương trình khác dùng; chọn cổng khác bằng --port, hoặc --port 0 để lấy một cổng còn trống.`,
    )
    expect(nowhere.err.trim()).toMatch(/^Máy này không có địa chỉ “192\.0\.2\.1”; .*$/)
  },
  patience,
)
