import { beforeAll, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import { everyIndicator, everyRegister, plainDate } from '../../ledger/index.ts'
import { inTransaction } from '../connection/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { post, postEntries } from './index.ts'

const registers = everyRegister(domains).map(({ register }) => register)
const assessment = registers.find(({ code }) => code === 'assessment')
const signature = { person: 'an', office: 'officeCompiler', at: '2021-05-10T02:00:00Z' }

describeOnBothDatabases('texts that are told in reports', (open) => {
  beforeAll(async () => {
    await migrate(open().db, registers, everyIndicator(domains))
    await inTransaction(open().db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  }, 120_000)

  const fill = (content: string) => ({ kind: 'difficulty', content, division: 'office', holdsFrom: '2021-01-01' })
  const write = async (content: string) => {
    if (assessment === undefined) throw new Error('assessments are not declared')
    const intent = { do: 'open', on: plainDate('2021-05-10'), fill: fill(content) } as const
    return post(open().db, { province: 'mau', register: assessment, intent, signature })
  }

  test('may name figures, and are kept as they were written', async () => {
    const text = 'Còn {calibrations.verified outcome=failed @cumulative} phương tiện không đạt trong {period}, {{thử}}'

    const posted = await write(text)

    expect(posted.ok && posted.value.values['content']).toBe(text)
  })

  test('may hold a number that was typed: it is marked where it is told', async () => {
    expect((await write('Còn 12 phương tiện')).ok).toBe(true)
  })

  test.each([
    ['{calibrations.verifed}', 'Không có chỉ tiêu “calibrations.verifed”. Các chỉ tiêu: calibrations.'],
    ['{calibrations.verified outcome=lost}', 'Không có phần “lost” khi chia theo outcome; nhận: '],
    ['{calibrations.verified @ever}', 'Không có khoảng số liệu “@ever”; dùng được: reported (kỳ báo cáo)'],
    ['{năm nay}', 'Không hiểu “{năm nay}”. Trong ngoặc nhọn là mã chỉ tiêu'],
  ])('that name what is not there are refused at their field, with what is allowed: %s', async (text, tell) => {
    const posted = await write(`Còn ${text} phương tiện`)

    expect(posted).toMatchObject({ ok: false, code: 'act/faulty', faults: [{ field: 'content' }] })
    expect(posted.ok ? '' : posted.tell).toContain(tell)
  })

  test('are asked when they come in a sheet too', async () => {
    const posted = await inTransaction(open().db, (transaction) => {
      if (assessment === undefined) throw new Error('assessments are not declared')
      const entries = ['{cards.issued}', '{calibrations.verified}'].map((text) => ({
        on: '2021-05-10',
        fill: fill(text),
      }))
      return postEntries(transaction, { province: 'mau', register: assessment, entries, signature })
    })

    expect(posted).toMatchObject({ records: 1, refused: 1, refusals: [{ at: 0, faults: [{ field: 'content' }] }] })
  })
})
