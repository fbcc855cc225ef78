import { expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { refuseUnfit } from './server.ts'

const fit = { version: '15.18', version_number: 150018, encoding: 'UTF8', has_vietnamese: true, extensions: 2 }

test('PostgreSQL 15 with Vietnamese order, and 16 without, can hold a ledger', () => {
  const newer = { ...fit, version: '16.1', version_number: 160001, has_vietnamese: false }

  expect(() => refuseUnfit(fit)).not.toThrow()
  expect(() => refuseUnfit(newer)).not.toThrow()
})

test.each([
  ['server/too-old', 'PostgreSQL 14.9, Sổ cái cần PostgreSQL 15 trở lên', { version: '14.9', version_number: 140009 }],
  ['server/not-utf8', 'bảng mã SQL_ASCII', { encoding: 'SQL_ASCII' }],
  ['server/no-vietnamese-order', 'vi-x-icu', { has_vietnamese: false }],
  ['server/no-extensions', 'postgresql-contrib', { extensions: 1 }],
])('a server is refused with %s in a sentence that says what to do', (code, words, change) => {
  expect(() => refuseUnfit({ ...fit, ...change })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(words) }),
  )
})

test('a server that does not answer is refused without telling the password', async () => {
  const refusal: Error = await openDatabase({ databaseUrl: 'postgres://lan:bi-mat@127.0.0.1:1/so_cai' }).then(
    () => Promise.reject(new Error('opened')),
    (error) => error,
  )

  expect(refusal).toMatchObject({ name: 'CannotOpen', code: 'server/unreachable' })
  expect(refusal.message).toContain('hãy kiểm tra DATABASE_URL')
  expect(refusal.message).not.toContain('bi-mat')
})

test.each(['', 'son-la', 'mysql://lan@localhost/so_cai'])('the address «%s» is refused', async (databaseUrl) => {
  await expect(openDatabase({ databaseUrl })).rejects.toMatchObject({ code: 'server/bad-address' })
})
