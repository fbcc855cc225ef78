import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoProvinces, loadDemo } from '../demo/index.ts'
import { startPostgres } from '../scripts/postgres.mjs'
import { domains } from '../src/domains/index.ts'
import { everyRegister } from '../src/ledger/index.ts'
import { findRegister, type Ledger, openLedger, verify } from '../src/store/index.ts'
import { type Answered, type Left, type Officer, work } from './officer.ts'
import { randomFrom } from './random.ts'
import { signedIn, startServer } from './served.ts'

export type Crowd = { readonly officers: number; readonly seconds: number }

/** What a crowd of officers met: every answer, and what was lost of what they were told was written. */
export type Met = {
  readonly crowd: Crowd
  readonly answered: readonly Answered[]
  readonly written: number
  readonly lost: readonly string[]
}

/** Officers of two provinces work at once with a server of their own, on a PostgreSQL of their own with the demo's records. */
export const measureOfficers = async (crowd: Crowd, tell: (text: string) => void): Promise<Met> => {
  const postgres = await startPostgres({ settings: { shared_buffers: '1GB' } })
  const folder = await mkdtemp(join(tmpdir(), 'so-cai-bench-'))
  try {
    const ledger = await openLedger({ databaseUrl: postgres.url })
    try {
      await loadDemo(ledger, demoProvinces, new Date().toISOString())
      const server = await startServer(postgres.url, folder)
      try {
        tell(`${crowd.officers} officers accept their invitations …`)
        const officers: Officer[] = []
        for (let number = 0; number < crowd.officers; number += 1)
          officers.push(await officerOf(ledger, server.address, number))
        tell(`${crowd.officers} officers work for ${crowd.seconds} s …`)
        const until = performance.now() + crowd.seconds * 1000
        const left = await Promise.all(officers.map((officer) => work(officer, until)))
        return {
          crowd,
          answered: left.flatMap(({ answered }) => answered),
          written: left.reduce((sum, { versions }) => sum + versions.size, 0),
          lost: await lostOf(ledger, left),
        }
      } finally {
        await server.stop()
      }
    } finally {
      await ledger.close()
    }
  } finally {
    await rm(folder, { recursive: true })
    await postgres.stop()
  }
}

const officerOf = async (ledger: Ledger, address: string, number: number): Promise<Officer> => {
  const province = number % 2 === 0 ? 'son-la' : 'cao-bang'
  const office = { role: 'specialist', province, division: 'informationCentre' } as const
  const person = { name: `Chuyên viên thử ${number}`, email: `officer-${number}@so-cai.invalid` }
  return {
    address,
    cookie: await signedIn(ledger, address, person, office),
    province,
    draw: randomFrom(number + 1),
  }
}

// Every record of which an officer was told stands in the version that was told last, and the ledger proves itself.
const lostOf = async (ledger: Ledger, left: readonly Left[]): Promise<readonly string[]> => {
  const told = new Map(left.flatMap(({ versions }) => [...versions]))
  const publication = findRegister('publication')
  if (!publication.ok) throw new Error(publication.tell)
  const { rows } = await ledger.pool.query<{ id: number; version: number }>(
    'select id, version from publication where id = any($1)',
    [[...told.keys()]],
  )
  const standing = new Map(rows.map(({ id, version }) => [Number(id), version]))
  const lost = [...told].flatMap(([id, version]) =>
    standing.get(id) === version
      ? []
      : [`record ${id}: version ${version} told, ${standing.get(id) ?? 'nothing'} stands`],
  )
  const proof = await verify(
    ledger.db,
    everyRegister(domains).map((kept) => kept.register),
  )
  return [...lost, ...proof.findings.map(({ tell }) => tell)]
}
