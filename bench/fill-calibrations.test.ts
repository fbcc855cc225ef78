import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRegister, inTransaction, type Ledger, openLedger, saveProvince, verify } from '../src/store/index.ts'
import { fillCalibrations } from './fill-calibrations.ts'
import { benchProvince } from './province.ts'

let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, benchProvince(1)))
  await fillCalibrations(ledger, { province: 'p01', year: 2021, count: 200 })
})

afterAll(() => ledger.close())

test('what the generator lays down is proved like everything that officers post', async () => {
  const calibration = findRegister('calibration')
  const registers = calibration.ok ? [calibration.value.register] : []

  const { acts, records, findings } = await verify(ledger.db, registers)

  expect({ acts, records, findings }).toEqual({ acts: 200, records: 200, findings: [] })
})
