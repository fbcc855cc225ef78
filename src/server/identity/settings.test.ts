import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { networkOf } from './network.ts'
import { identitySettings } from './settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-cai-identity-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a secret is made at the first start, kept for its owner only, and the same afterwards', () => {
  const [first, second] = [identitySettings({}, join(folder, 'new')), identitySettings({}, join(folder, 'new'))]

  expect(first.secret).toMatch(/^[\w-]{43}$/)
  expect(second).toEqual(first)
  expect(statSync(join(folder, 'new', 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that is given is used, and none is kept', () => {
  const { secret } = identitySettings({ SOCAI_SECRET: 'g'.repeat(32) }, folder)

  expect(secret).toBe('g'.repeat(32))
  expect(() => readFileSync(join(folder, 'secret'))).toThrow('ENOENT')
})

const oidc = {
  SOCAI_URL: 'https://socai.example/',
  SOCAI_OIDC_ISSUER: 'https://sso.example/realms/tinh/',
  SOCAI_OIDC_CLIENT_ID: 'so-cai',
  SOCAI_OIDC_CLIENT_SECRET: 'x',
}

test('single sign-on is what the environment says', () => {
  expect(identitySettings(oidc, folder)).toMatchObject({
    publicAddress: 'https://socai.example',
    singleSignOn: {
      issuer: 'https://sso.example/realms/tinh',
      clientId: 'so-cai',
      title: 'tài khoản của tỉnh',
      addressesAreTrusted: false,
    },
  })
})

test.each([
  [{ SOCAI_SECRET: 'short' }, 'settings/short-secret'],
  [{ SOCAI_URL: 'socai.example' }, 'settings/bad-url'],
  [{ SOCAI_URL: 'ftp://socai.example' }, 'settings/bad-url'],
  [{ ...oidc, SOCAI_URL: '' }, 'settings/oidc-incomplete'],
  [{ ...oidc, SOCAI_OIDC_CLIENT_SECRET: ' ' }, 'settings/oidc-incomplete'],
])('%o is told to the operator', (environment, code) => {
  expect(() => identitySettings(environment, folder)).toThrow(expect.objectContaining({ name: 'CannotOpen', code }))
})

test('a secret file that was cut off is told to the operator', () => {
  writeFileSync(join(folder, 'secret'), 'abc')

  expect(() => identitySettings({}, folder)).toThrow(expect.objectContaining({ code: 'settings/bad-secret-file' }))
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
