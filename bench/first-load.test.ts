import { expect, test } from 'vitest'
import { settings } from '../src/server/identity/testing/somebody.ts'
import { serve } from '../src/server/index.ts'
import { inTransaction, openLedger, saveProvince } from '../src/store/index.ts'
import { sampleProvince } from '../src/store/testing/sample-province.ts'
import { browserPath, measureFirstLoad } from './measure-first-load.ts'
import { signedIn } from './served.ts'

if (browserPath === undefined) process.stderr.write('\nthe first load: left out, Chromium is not installed\n')

test.runIf(browserPath !== undefined)(
  'the first load of JavaScript, home page and a table after it, is as small as promised',
  { timeout: 180_000 },
  async () => {
    const ledger = await openLedger({ memory: true })
    await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
    const server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
    const person = { name: 'Giám đốc thử', email: 'director@so-cai.invalid' }
    const office = { role: 'director', province: 'mau', division: null } as const

    const lines = await measureFirstLoad(server.address, await signedIn(ledger, server.address, person, office))
    await server.close()
    await ledger.close()

    expect(lines.filter(({ ours, kept }) => !kept || ours < 50)).toEqual([])
    expect(lines).toHaveLength(2)
  },
)
