import { expect, test } from 'vitest'
import { everyRegister, rightsTable } from '../ledger/index.ts'
import { domains } from './index.ts'

const registers = everyRegister(domains).map((kept) => kept.register)

test('the printed table of rights is that of the declarations; write it anew with `npx vitest run src/domains/rights.test.ts -u`', async () => {
  const table = rightsTable(registers)

  await expect(table).toMatchFileSnapshot('../../docs/rights.md')
})

test('the division of a row is chosen from the divisions of the department', () => {
  const declared = registers.flatMap(({ fields, rights }) =>
    rights.division === undefined ? [] : [fields[rights.division]],
  )

  expect(declared.length).toBeGreaterThan(10)
  for (const field of declared) expect(field).toMatchObject({ kind: 'choice', list: { code: 'divisions' } })
})
