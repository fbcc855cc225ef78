import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, verify } from '../../../store/index.ts'
import { domains } from '../../../domains/index.ts'
import { everyRegister } from '../../../ledger/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf } from './testing/client.ts'

const people = [
  readerWith('technician', officeOf('specialist', 'mau', 'technicalCentre')),
  readerWith('head', officeOf('divisionHead', 'mau', 'technicalCentre')),
  readerWith('both', officeOf('reader', 'mau'), officeOf('divisionHead', 'mau', 'technicalCentre')),
  readerWith('of technology', officeOf('specialist', 'mau', 'technology')),
  readerWith('of standards', officeOf('specialist', 'mau', 'standards')),
  readerWith('director', officeOf('director', 'mau')),
]

const booking = { on: '2021-04-01', fill: { customer: 'Chợ Mẫu', kind: 'waterMeter', phone: '0900' } }

describeOnBothDatabases('what is done to records over the network', (open) => {
  let app: FastifyInstance
  let ledger: Ledger
  const calibration = clientOf(() => app, 'calibration')
  const assignment = clientOf(() => app, 'assignment')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau', 'xa')
    app = await applicationFor(ledger, people, { now: () => '2026-11-22T03:00:00.000Z' })
  })
  afterAll(() => app.close())

  const booked = async (fill: object = {}): Promise<number> => {
    const answer = await calibration('technician').post('/records', { ...booking, fill: { ...booking.fill, ...fill } })
    expect(answer.statusCode).toBe(201)
    return answer.json().id
  }

  test('a record is opened, goes its way step by step, and every answer tells how it stands and what may follow', async () => {
    const opened = await calibration('technician').post('/records', booking)
    const { id } = opened.json()

    expect(opened.headers.location).toBe(`/api/v1/provinces/mau/registers/calibration/records/${id}`)
    expect(opened.json()).toMatchObject({
      register: 'calibration',
      version: 1,
      state: 'booked',
      stateName: 'Đã đăng ký',
      values: { kind: { raw: 'waterMeter' }, bookedOn: { raw: '2021-04-01', text: '01/4/2021' } },
      life: [{ on: '2021-04-01', label: 'Đăng ký', state: 'booked' }],
      withheld: [],
    })
    const steps = Object.fromEntries(opened.json().next.steps.map((step: { action: string }) => [step.action, step]))
    expect(steps.verify).toMatchObject({ allowed: true, fill: ['outcome'], on: 'verifiedOn' })
    expect(steps.certify).toMatchObject({ allowed: false })
    expect(steps.certify.whyNot).toContain('“Đã kiểm định, hiệu chuẩn”')

    const verified = await calibration('technician').post(`/records/${id}/actions/verify`, {
      on: '2021-04-02',
      fill: { outcome: 'passed', serial: 'A1' },
      expectedVersion: 1,
    })
    const certified = await calibration('both').post(`/records/${id}/actions/certify`, {
      on: '2021-04-03',
      fill: { certificateNumber: 'CN-1' },
      expectedVersion: 2,
      reason: 'Theo đề nghị',
    })

    expect([verified.statusCode, certified.statusCode]).toEqual([200, 200])
    expect(certified.json()).toMatchObject({ version: 3, state: 'certified' })
    const history = (await calibration('director').get(`/records/${id}/history`)).json().acts
    expect(
      history.map((act: { seq: number; label: string; office: { code: string } }) => [
        act.seq,
        act.label,
        act.office.code,
      ]),
    ).toEqual([
      [1, 'Đăng ký', 'specialist:technicalCentre'],
      [2, 'Kiểm định, hiệu chuẩn', 'specialist:technicalCentre'],
      [3, 'Cấp giấy chứng nhận', 'divisionHead:technicalCentre'],
    ])
    expect(history[2]).toMatchObject({ reason: 'Theo đề nghị', person: { id: 'both' }, happenedOn: '2021-04-03' })
    expect(history[1].changes).toContainEqual({
      name: 'outcome',
      label: 'Kết luận',
      from: { raw: null, text: '' },
      to: { raw: 'passed', text: expect.any(String) },
    })
    const figures = (await calibration('director').get(`/records/${id}/figures?period=2021-04`)).json()
    expect(figures.map((each: { indicator: string }) => each.indicator)).toContain('calibrations.verified')
  })

  test('a step that the office may not take is refused, and the guard says who may', async () => {
    const id = await booked()
    await calibration('technician').post(`/records/${id}/actions/verify`, {
      on: '2021-04-02',
      fill: { outcome: 'passed' },
      expectedVersion: 1,
    })

    const refused = await calibration('technician').post(`/records/${id}/actions/certify`, {
      on: '2021-04-03',
      fill: { certificateNumber: 'CN-9' },
      expectedVersion: 2,
    })

    expect([refused.statusCode, refused.json().code]).toEqual([403, 'right/none'])
  })

  test('a record may begin with a step that the office takes, whatever other office is held too', async () => {
    const answer = await calibration('both').post('/records', {
      action: 'verify',
      on: '2021-04-02',
      fill: { ...booking.fill, outcome: 'failed' },
    })

    expect([answer.statusCode, answer.json().state]).toEqual([201, 'verified'])
  })

  test('faulty contents are refused field by field, and nothing is written', async () => {
    const before = (await calibration('director').get('/records')).json().total
    const refused = await calibration('technician').post('/records', {
      on: '2021-04-01',
      fill: { kind: 'spaceship', fee: -1, unheard: 'x' },
    })

    expect(refused.statusCode).toBe(422)
    expect(
      refused
        .json()
        .faults.map((fault: { field: string }) => fault.field)
        .sort(),
    ).toEqual(['customer', 'fee', 'kind', 'unheard'])
    expect((await calibration('director').get('/records')).json().total).toBe(before)
  })

  test('of two who act on one version one is told what the other did, and no act is lost', async () => {
    const id = await booked()
    const verifyAs = (outcome: string) =>
      calibration('technician').post(`/records/${id}/actions/verify`, {
        on: '2021-04-02',
        fill: { outcome },
        expectedVersion: 1,
      })

    const answers = await Promise.all([verifyAs('passed'), verifyAs('failed'), verifyAs('passed')])

    const slower = answers.filter(({ statusCode }) => statusCode === 409)
    expect([answers.filter(({ statusCode }) => statusCode === 200).length, slower.length]).toEqual([1, 2])
    for (const answer of slower)
      expect(answer.json()).toMatchObject({
        code: 'record/changed-meanwhile',
        version: 2,
        since: [{ seq: 2, action: 'verify', person: { id: 'technician' } }],
      })
    expect((await calibration('director').get(`/records/${id}/history`)).json().acts).toHaveLength(2)
  })

  test('amending, correcting and voiding are told apart, and ask for what they rest on', async () => {
    const id = await booked()
    const head = calibration('head')

    const amended = await head.post(`/records/${id}/amend`, {
      on: '2021-05-01',
      fill: { customer: 'Chợ Mới' },
      expectedVersion: 1,
    })
    const noReason = await head.post(`/records/${id}/correct`, { fill: { fee: 1000 }, expectedVersion: 2, reason: ' ' })
    const corrected = await head.post(`/records/${id}/correct`, {
      fill: { fee: 1000, bookedOn: '2021-03-31' },
      expectedVersion: 2,
      reason: 'Ghi nhầm',
    })
    const voided = await head.post(`/records/${id}/void`, { expectedVersion: 3, reason: 'Nhập hai lần' })

    expect([amended, noReason, corrected, voided].map(({ statusCode }) => statusCode)).toEqual([200, 422, 200, 200])
    expect(corrected.json().values.bookedOn.raw).toBe('2021-03-31')
    expect(voided.json().voided).toBe(true)
    const gone = await head.get(`/records/${id}`)
    const never = await head.get('/records/999999999')
    expect(gone.statusCode).toBe(404)
    expect(gone.body).toBe(never.body)
    expect((await head.get(`/records?where.id=${id}`)).json()).toMatchObject({ records: [], total: 0 })
    expect((await head.get(`/records/${id}/history`)).json().acts.at(-1)).toMatchObject({
      kind: 'voided',
      reason: 'Nhập hai lần',
    })
  })

  test('a division acts on its own rows, opens none for another, and may hand one of its own over', async () => {
    const fill = { title: 'Báo cáo chuyên đề', source: 'letter', part: 'lead', division: 'technology' }
    const openAs = (reader: string, division: string) =>
      assignment(reader).post('/records', { on: '2021-01-05', fill: { ...fill, division } })
    const amendAs = (reader: string, id: number, changed: object, expectedVersion: number) =>
      assignment(reader).post(`/records/${id}/amend`, { on: '2021-02-01', fill: changed, expectedVersion })

    const foreign = await openAs('of technology', 'standards')
    const own = await openAs('of technology', 'technology')
    const { id } = own.json()

    expect([foreign.statusCode, foreign.json().code]).toEqual([403, 'right/not-on-this-row'])
    expect(own.statusCode).toBe(201)
    expect((await amendAs('of standards', id, { division: 'standards' }, 1)).json().code).toBe('right/not-on-this-row')
    expect((await amendAs('of technology', id, { division: 'standards' }, 1)).statusCode).toBe(200)
    expect((await amendAs('of technology', id, { division: 'technology' }, 2)).statusCode).toBe(403)
    expect((await amendAs('of standards', id, { progress: 'Đang làm' }, 2)).statusCode).toBe(200)
    const page = (await assignment('of technology').get(`/records/${id}`)).json()
    expect(page.next.amend).toMatchObject({ allowed: false, whyNot: expect.stringContaining('Chuyên viên') })
  })

  test('a document that is not in the register of documents is no ground', async () => {
    const refused = await calibration('technician').post('/records', { ...booking, document: 12345 })

    expect(refused.statusCode).toBe(422)
    expect(refused.json().faults).toEqual([expect.objectContaining({ field: 'document' })])
  })

  test('what was written over the network is proved like everything else', async () => {
    const { findings } = await verify(
      ledger.db,
      everyRegister(domains).map(({ register }) => register),
    )

    expect(findings).toEqual([])
  })
})
