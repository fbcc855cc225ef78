import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { bookLoan, libraryCard } from '../../ledger/testing/library.ts'
import { post } from '../posting/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { bring, brokenRecords, prepareLibrary, recordsOf, signature } from './testing/library-ledger.ts'
import { sheetFolder } from './testing/sheet-files.ts'

const { csv, xlsx } = sheetFolder()

const cardHeadings =
  'Ngày cấp thẻ;Số thẻ;Người giữ thẻ;Loại bạn đọc;Nơi ở;Tiền đặt cọc;Ngày tạm khóa;Ngày mở lại;Ngày thu hồi'
const loanHeadings = 'Ngày cho mượn;Thẻ;Tên sách;Phí;Có hư hỏng;Ngày nhận lại;Trưng bày tại'

describeOnBothDatabases('import', (database) => {
  beforeAll(() =>
    prepareLibrary(database(), ['son-la', 'hoa-binh', 'lai-chau', 'cao-bang', 'ha-giang', 'dien-bien', 'lao-cai']),
  )

  test('a row becomes a record with an act for the opening and for every day that is filled', async () => {
    const file = csv(
      cardHeadings,
      '05/01/2024;T1;Lò Thị Hoa;Giáo viên;mộc châu;50.000;6/1/2024; 2024-01-07 ;',
      ';;;;;;;;',
      '05/01/2024;T2;;;;;;;08/01/2024',
    )

    const result = await bring(database(), file, { signature: { ...signature, office: 'operator' } })

    expect(result).toMatchObject({ ok: true, rows: 2, records: 2, acts: 5, unchanged: 0, faultyRows: 0 })
    expect(await recordsOf(database(), libraryCard, 'son-la')).toMatchObject([
      {
        number: 'T1',
        kind: 'teacher',
        district: 'moc-chau',
        deposit: 50000,
        state: 'inForce',
        life_state: ['inForce', 'suspended', 'inForce'],
      },
      { number: 'T2', kind: null, state: 'revoked', revoked_on: '2024-01-08' },
    ])
    expect((await brokenRecords(database(), libraryCard, 'son-la')).broken).toEqual([])
    const { rows } = await database().pool.query(`select rows, person, office from imports where province = 'son-la'`)
    expect(rows).toEqual([{ rows: 2, person: 'Lò Văn An', office: 'operator' }])
  })

  test('columns may stand in any order, be separated by commas and be called by their names; a workbook says the same', async () => {
    const comma = csv('\ufeffdistrict,number,issuedOn,deposit', 'Vân Hồ,T1,2024-01-05,50000')
    const book = await xlsx(
      ['SỐ THẺ *', 'Ngày  cấp thẻ', 'Tiền đặt cọc', 'Nơi ở'],
      ['T1', new Date('2024-01-05T00:00:00Z'), 50000, 'Vân Hồ'],
      [null, null, null, null],
      ['T2', '05/01/2024', 7, null],
    )

    const first = await bring(database(), comma, { province: 'hoa-binh' })
    const second = await bring(database(), book, { province: 'hoa-binh' })

    expect(first).toMatchObject({ ok: true, records: 1 })
    expect(second).toMatchObject({ ok: true, rows: 2, records: 1, unchanged: 1 })
  })

  test('every bad cell is named, and nothing is written', async () => {
    const file = csv(
      `${cardHeadings};expiresOn`,
      '05/01/2024;T1;;Giáo viên;;;;;;',
      '31/02/2024;X1;;Nhà báo;Hà Nội;-5;;;;',
      '05/01/2030;;;;;;;;;',
      '05/01/2024;T2;;;;;;06/01/2024;;01/01/2024',
      '05/01/2024;T3;;;;;04/01/2024;;;',
      '05/01/2024;T4;;;;;;;06/01/2024;',
      ';T5;;;;;;;;',
    )

    const result = await bring(database(), file, { province: 'lai-chau' })

    expect(result).toMatchObject({ ok: false, code: 'import/faulty-rows', rows: 7, faultyRows: 6 })
    expect(result.ok ? '' : result.tell).toContain('chưa ghi bản ghi nào')
    expect(result.faults.map(({ row, column, value }) => [row, column, value])).toEqual(
      [
        [3, 'Ngày cấp thẻ', '31/02/2024'],
        [3, 'Số thẻ', 'X1'],
        [3, 'Loại bạn đọc', 'Nhà báo'],
        [3, 'Nơi ở', 'Hà Nội'],
        [3, 'Tiền đặt cọc', '-5'],
        [4, 'Số thẻ', ''],
        [4, 'Ngày cấp thẻ', '05/01/2030'],
        [5, 'Ngày hết hạn', '01/01/2024'],
        [5, 'Ngày mở lại', '06/01/2024'],
        [6, 'Ngày tạm khóa', '04/01/2024'],
        [7, 'Ngày thu hồi', '06/01/2024'],
        [8, 'Ngày cấp thẻ', ''],
      ].sort((a, b) => Number(a[0]) - Number(b[0])),
    )
    const tell = (row: number, column: string) =>
      result.faults.find((each) => each.row === row && each.column === column)?.tell
    expect(tell(3, 'Loại bạn đọc')).toBe('chọn một trong: Học sinh, sinh viên; Giáo viên; Bạn đọc khác')
    expect(tell(4, 'Ngày cấp thẻ')).toBe('ngày ở sau hôm nay (10/05/2024)')
    expect(tell(5, 'Ngày mở lại')).toContain('không thể thực hiện “Mở lại”. Có thể làm: Tạm khóa, Thu hồi')
    expect(tell(7, 'Ngày thu hồi')).toBe('chức vụ hiện giữ không được thực hiện “Thu hồi”. Được thực hiện: Giám đốc Sở')
    expect(await recordsOf(database(), libraryCard, 'lai-chau')).toEqual([])
  })

  test('the good rows of a faulty file are written when asked for', async () => {
    const file = csv(
      cardHeadings,
      '05/01/2024;T1;;;;;;;',
      '05/01/2024;?;;;;;;;',
      '05/01/2024;T2;;;;;;;',
      '05/01/2024;T2;;;;;;;',
    )

    const result = await bring(database(), file, { province: 'lai-chau', validRowsOnly: true })

    expect(result).toMatchObject({ ok: true, records: 1, faultyRows: 3 })
    expect(result.faults.map(({ row, tell }) => [row, tell])).toEqual([
      [3, 'phải là chữ T và các chữ số'],
      [4, 'dòng 4 và dòng 5 cùng ghi Số thẻ “T2”; mỗi bản ghi chỉ được có một dòng'],
      [5, 'dòng 5 và dòng 4 cùng ghi Số thẻ “T2”; mỗi bản ghi chỉ được có một dòng'],
    ])
  })

  test('columns that are unknown, missing or there twice are told in one sentence', async () => {
    const tell = async (headings: string) => {
      const result = await bring(database(), csv(headings, 'x'))
      return result.ok ? '' : result.tell
    }

    expect(await tell('Số thẻ;Màu thẻ;Ngày cấp thẻ')).toMatch(
      /^Dòng tiêu đề chưa đúng: không có cột “Màu thẻ” trong sổ\. Các cột được nhận: Ngày cấp thẻ; Số thẻ; .*Trạng thái\.$/,
    )
    expect(await tell('Người giữ thẻ')).toBe('Dòng tiêu đề chưa đúng: thiếu cột “Số thẻ”, “Ngày cấp thẻ”.')
    expect(await tell('Số thẻ;number;Ngày cấp thẻ')).toBe('Dòng tiêu đề chưa đúng: cột “Số thẻ” có hai lần.')
  })

  test('a record that stands already must be the same, and what differs is told with both values', async () => {
    const file = csv(cardHeadings, '05/01/2024;T1;;Giáo viên;;50.000;;;', '05/01/2024;T2;;;;;;;')
    await bring(database(), file, { province: 'cao-bang' })
    const changed = csv(cardHeadings, '05/01/2024;T1;;Giáo viên;;60.000;;;', '05/01/2024;T3;;;;;;;')

    const again = await bring(database(), file, { province: 'cao-bang' })
    const other = await bring(database(), changed, { province: 'cao-bang' })

    expect(again).toMatchObject({ ok: true, records: 0, acts: 0, unchanged: 2 })
    expect(other).toMatchObject({
      ok: false,
      faults: [
        {
          row: 2,
          column: 'Tiền đặt cọc',
          tell: 'bản ghi đã có trong sổ ghi “50.000 đồng”, tệp ghi “60.000 đồng”; hãy đính chính bản ghi trong sổ thay vì nhập lại',
        },
      ],
    })
    expect(await recordsOf(database(), libraryCard, 'cao-bang')).toHaveLength(2)
  })

  test('rows without identity are known by their content, and equal rows of a file by their order', async () => {
    const same = '05/01/2024;;Dế Mèn;;;;'
    const first = csv(loanHeadings, same, same, '05/01/2024;;Truyện Kiều;;;;')
    const longer = csv(
      'Tên sách;Ngày cho mượn',
      'Truyện Kiều;2024-01-05',
      'Dế Mèn;5/1/2024',
      'Dế Mèn;5/1/2024',
      'Dế Mèn;5/1/2024',
    )
    const order = { province: 'ha-giang', register: bookLoan }

    const results = [
      await bring(database(), first, order),
      await bring(database(), first, order),
      await bring(database(), longer, order),
    ]

    expect(results.map((result) => result.ok && [result.records, result.unchanged])).toEqual([
      [3, 0],
      [0, 3],
      [1, 3],
    ])
  })

  test('a link is written by the identity or the label of a record, and what fits none or several is told', async () => {
    const order = { province: 'dien-bien', register: bookLoan }
    await bring(database(), csv(cardHeadings, '05/01/2024;T1;;;;;;;', '05/01/2024;T2;;;;;;;'), {
      province: 'dien-bien',
    })

    const good = await bring(
      database(),
      csv(
        loanHeadings,
        '05/01/2024;t1;Dế Mèn;3;;06/01/2024;Vân Hồ; ',
        '05/01/2024;Thẻ số  T2;Truyện Kiều;;;;"Vân Hồ; Mộc Châu"',
      ),
      order,
    )
    const bad = await bring(
      database(),
      csv(loanHeadings, '05/01/2024;T9;Dế Mèn;;;;', '05/01/2024;T1;Số đỏ;;;;Vân Hồ, Mộc Châu'),
      order,
    )

    expect(good).toMatchObject({ ok: true, records: 2, acts: 3 })
    expect(await recordsOf(database(), bookLoan, 'dien-bien')).toMatchObject([
      { shown_in: ['van-ho'], fee: 3, state: 'returned' },
      { shown_in: ['van-ho', 'moc-chau'] },
    ])
    expect(bad.faults).toMatchObject([
      {
        row: 2,
        column: 'Thẻ',
        value: 'T9',
        tell: 'không có bản ghi này trong sổ “Thẻ bạn đọc”; ghi “Số thẻ” hoặc như “Thẻ số [Số thẻ]” (ví dụ “T1”, “T2”)',
      },
      { row: 3, column: 'Trưng bày tại', value: 'Vân Hồ, Mộc Châu' },
    ])
  })

  test('steps of one day follow the lifecycle, and the state that is written must be the one they lead to', async () => {
    const headings = `${cardHeadings};Trạng thái`
    const good = csv(
      headings,
      '05/01/2024;T1;;;;;05/01/2024;05/01/2024;;Đang dùng',
      '05/01/2024;T2;;;;;5/1/2024; 5/1/2024;;đang dùng',
    )
    const twice = csv(headings, '05/01/2024;T3;;;;;"05/01/2024; 05/01/2024";05/01/2024;;Tạm khóa')
    const wrong = csv(headings, '05/01/2024;T4;;;;;06/01/2024;;;Đang dùng', '05/01/2024;T5;;;;;;;;Mất')

    const results = [
      await bring(database(), good, { province: 'lao-cai' }),
      await bring(database(), twice, { province: 'lao-cai' }),
    ]
    const refused = await bring(database(), wrong, { province: 'lao-cai' })

    expect(results).toMatchObject([
      { ok: true, acts: 6 },
      { ok: true, acts: 4 },
    ])
    expect(refused.faults.map(({ row, column, tell }) => [row, column, tell])).toEqual([
      [2, 'Trạng thái', 'các ngày trong dòng đưa bản ghi tới trạng thái “Tạm khóa”; hãy sửa ngày, hoặc bỏ trống ô này'],
      [3, 'Trạng thái', 'chọn một trong: Đang dùng; Tạm khóa; Đã thu hồi'],
    ])
  })

  test('what others record in the meantime is seen: two imports of one file at one moment write it once', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `05/01/2024;T5${at};;;;;;;`)
    const file = csv(cardHeadings, ...lines)

    const both = await Promise.all([bring(database(), file), bring(database(), file)])

    expect(new Set(both.map((result) => (result.ok ? result.records : result)))).toEqual(new Set([0, 30]))
    expect((await brokenRecords(database(), libraryCard, 'son-la')).broken).toEqual([])
  })

  test('a thousand faults are kept and all are counted', async () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `05/01/2024;X${at};;Nhà báo;;;;;`)

    const result = await bring(database(), csv(cardHeadings, ...lines))

    expect(result).toMatchObject({ ok: false, rows: 2500, faultyRows: 2500, faultCount: 5000 })
    expect(result.faults).toHaveLength(1000)
  })

  test('a record that has moved on since, and one that was put in by hand, are still recognised', async () => {
    const { db } = database()
    const day = plainDate('2024-02-01')
    const posting = { province: 'lao-cai', register: libraryCard, signature }
    await post(db, { ...posting, intent: { do: 'open', on: day, fill: { number: 'T77', holder: 'Ai đó' } } })

    const result = await bring(database(), csv(cardHeadings, '01/02/2024;T77;;;;;;;'), { province: 'lao-cai' })

    expect(result).toMatchObject({ ok: true, records: 0, unchanged: 1 })
  })
})
