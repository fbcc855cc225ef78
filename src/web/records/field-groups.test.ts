import { expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { daysOf } from '../../ledger/register/index.ts'
import { declarationOf } from '../../server/index.ts'
import { beginningsOf, dayFields } from './days.ts'
import { fieldGroups } from './field-groups.ts'

const registers = everyRegister(domains).map((kept) => declarationOf(kept))

test('every field of every register stands in one group and in no other, under headings that differ', () => {
  for (const register of registers) {
    const groups = fieldGroups(register)

    const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
    expect([register.code, names.toSorted()]).toEqual([
      register.code,
      register.fields.map(({ name }) => name).toSorted(),
    ])
    const keys = groups.map(({ title, step }) => `${title} ${step ?? ''}`)
    expect([register.code, new Set(keys).size]).toEqual([register.code, keys.length])
  }
})

test('what a record is opened with is never hidden among the later steps', () => {
  for (const register of registers) {
    const later = fieldGroups(register).filter(({ step }) => step !== undefined)

    const hidden = later.flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(hidden.filter((name) => register.opening.fill.includes(name))).toEqual([])
  }
})

test('days are called as the server calls them', () => {
  for (const [at, { register }] of everyRegister(domains).entries()) {
    const told = registers[at]
    if (told === undefined) throw new Error(register.code)
    const labels = new Map(daysOf(register).map(({ name, label }) => [name, label]))

    for (const { on, onLabel } of beginningsOf(told)) expect(onLabel).toBe(labels.get(on))
    expect(dayFields(told).map(({ name }) => name)).toEqual([...labels.keys()])
  }
})
