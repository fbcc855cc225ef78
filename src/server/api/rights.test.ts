import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import {
  type DepartmentDeed,
  departmentOfficeFor,
  maySee,
  officeFor,
  type RecordDeed,
  rightsOf,
  roleCodes,
} from '../../ledger/access/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { type Ledger, openLedger } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const registers = everyRegister(domains).map((kept) => kept.register)

const readers = [
  readerWith('director', officeOf('director', 'mau')),
  readerWith('specialist', officeOf('specialist', 'mau', 'technology'), officeOf('reader', 'xa')),
  readerWith('ministry', officeOf('reader', null)),
  readerWith('administrator', officeOf('administrator', null)),
  readerWith('auditor', officeOf('inspector', 'mau')),
  readerWith('nobody'),
]

let ledger: Ledger
let app: FastifyInstance

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  for (const [code, name] of [
    ['mau', 'Mẫu'],
    ['xa', 'Xa'],
  ] as const)
    await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T03:00:00.000Z')
  app = await applicationFor(ledger, readers)
}, 300_000)

afterAll(async () => {
  await app?.close()
  await ledger?.close()
})

const ask = (path: string, by: string) => app.inject({ url: `/api/v1/${path}`, headers: { 'x-reader': by } })

type Rows = 'all' | 'none' | { readonly divisions: readonly string[] }
type RightsIn = {
  readonly province: string | null
  readonly department: Readonly<Record<DepartmentDeed, boolean>>
  readonly registers: readonly (Readonly<Record<string, Rows>> & {
    readonly register: string
    readonly actions: Readonly<Record<string, Rows>>
    readonly withheld: readonly string[]
  })[]
}

const rightsFor = async (by: string, query = '') =>
  (await ask(`rights${query}`, by)).json<{ provinces: readonly RightsIn[] }>().provinces

describe('the rights of who asks', () => {
  test.each(readers)('are those that the guard goes by: $person', async (reader) => {
    for (const { province, department, registers: told } of await rightsFor(reader.person)) {
      const at = province ?? 'any-other'

      for (const [deed, may] of Object.entries(department))
        expect(departmentOfficeFor(reader, deed as DepartmentDeed, { province: at }) !== undefined).toBe(may)
      expect(told.map(({ register }) => register)).toEqual(registers.map(({ code }) => code))
      for (const [index, register] of registers.entries()) {
        const of = told[index]
        const may = (deed: RecordDeed) => officeFor(reader, deed, { register, province: at }) !== undefined
        for (const deed of ['read', 'count', 'open', 'amend', 'correct', 'void', 'purge'] as const)
          expect(of?.[deed] !== 'none').toBe(may(deed))
        for (const act of Object.keys(register.actions)) expect(of?.actions[act] !== 'none').toBe(may({ act }))
        for (const name of Object.keys(register.fields))
          expect(of?.withheld.includes(name)).toBe(!maySee(reader, name, { register, province: at }))
      }
    }
  })

  test('are told for each province of an office, and for one where it is asked for', async () => {
    const provinces = (of: readonly RightsIn[]) => of.map(({ province }) => province)

    expect(provinces(await rightsFor('specialist'))).toEqual(['mau', 'xa'])
    expect(provinces(await rightsFor('ministry'))).toEqual([null])
    expect(provinces(await rightsFor('ministry', '?province=xa'))).toEqual(['xa'])
    expect(await rightsFor('nobody')).toEqual([])
    const [others, none] = [await ask('rights?province=xa', 'director'), await ask('rights?province=y', 'director')]
    expect([others.statusCode, others.body]).toEqual([404, none.body])
  })

  test.each(readers)('say which registers the menu names: $person', async (reader) => {
    type Listed = { registers: { code: string; readableIn: 'all' | readonly string[] }[] }
    const listed = (await ask('registers', reader.person)).json<readonly Listed[]>().flatMap((each) => each.registers)
    const seen = (await ask('provinces', reader.person)).json<readonly { code: string }[]>().map(({ code }) => code)

    expect(listed.map(({ code }) => code)).toEqual(registers.map(({ code }) => code))
    for (const [at, register] of registers.entries()) {
      const told = listed[at]?.readableIn
      for (const province of seen)
        expect(told === 'all' || told?.includes(province)).toBe(
          officeFor(reader, 'read', { register, province }) !== undefined,
        )
    }
  })

  test('as a table are the declared ones', async () => {
    const table = (await ask('rights/table', 'ministry')).json<{
      roles: Record<string, string>
      department: { deed: string }[]
      registers: { register: string; deeds: { deed: string; grants: object }[]; actions: { deed: string }[] }[]
    }>()

    expect(Object.keys(table.roles)).toEqual(roleCodes)
    expect(table.department.map(({ deed }) => deed)).toContain('promulgate')
    expect(table.registers).toHaveLength(registers.length)
    for (const [at, register] of registers.entries()) {
      const { read, actions } = rightsOf(register)
      expect(table.registers[at]?.deeds.find(({ deed }) => deed === 'read')?.grants).toEqual(read)
      expect(table.registers[at]?.actions.map(({ deed }) => deed)).toEqual(Object.keys(actions))
    }
  })
})

describe('a proof', () => {
  type Proof = {
    acts: number
    records: number
    findings: { place: string; code: string }[]
    seals: { province: string }[]
  }

  test('of a province reads what that province keeps and nothing else', async () => {
    const [own, all] = [await ask('provinces/mau/verify', 'auditor'), await ask('verify', 'administrator')]

    const { rows } = await ledger.pool.query<{ acts: string; records: string }>(
      `select count(*) as acts, count(distinct (register, record)) as records from acts where province = 'mau'`,
    )
    expect(own.json<Proof>()).toMatchObject({
      acts: Number(rows[0]?.acts),
      records: Number(rows[0]?.records),
      findings: [],
    })
    expect(all.json<Proof>().acts).toBeGreaterThan(own.json<Proof>().acts)
  })

  test('of a province finds what was altered there, and tells nothing of what was altered elsewhere', async () => {
    await ledger.pool.query(`update publication set title = 'Khác' where province = 'xa'`)
    await ledger.pool.query(`update initiative set title = 'Khác' where province = 'mau'`)

    const [own, all] = [await ask('provinces/mau/verify', 'director'), await ask('verify', 'administrator')]

    const places = (answer: typeof own) =>
      new Set(answer.json<Proof>().findings.map(({ place }) => place.split(' › ').slice(0, 2).join('/')))
    expect(places(own)).toEqual(new Set(['mau/initiative']))
    expect(places(all)).toEqual(new Set(['mau/initiative', 'xa/publication']))
    expect(own.body).not.toContain('xa')
  })

  test('of all provinces is for who holds an office above them', async () => {
    const statuses = await Promise.all(
      [
        ['verify', 'director'],
        ['provinces/xa/verify', 'director'],
        ['provinces/mau/verify', 'specialist'],
        ['provinces/khong-co/verify', 'administrator'],
        ['provinces/%00/verify', 'administrator'],
      ].map(async ([path = '', by = '']) => (await ask(path, by)).statusCode),
    )

    expect(statuses).toEqual([403, 404, 403, 404, 404])
  })

  test('waits for nobody: whoever asks while one is under way is told so', async () => {
    const answers = await Promise.all([ask('verify', 'administrator'), ask('provinces/mau/verify', 'director')])

    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'verify/under-way' })
    expect((await ask('provinces/mau/verify', 'director')).statusCode).toBe(200)
  })
})
