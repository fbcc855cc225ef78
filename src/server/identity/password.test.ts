import { expect, test } from 'vitest'
import { hashPassword, isPassword, refuseWeak } from './password.ts'

const owner = { name: 'Lò Thị Bình Minh', email: 'binhminh.lo@sonla.example' }

test('a hash is argon2id with a salt of its own, and knows its password however it is typed', async () => {
  const [one, other] = [await hashPassword('mật khẩu của tôi'), await hashPassword('mật khẩu của tôi')]

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword(one, 'mật khẩu của tôi'.normalize('NFD'))).toBe(true)
  expect(await isPassword(one, 'mật khẩu của tôị')).toBe(false)
})

test.each([
  ['muoi mot kt', 'password/length'],
  ['x'.repeat(129), 'password/length'],
  ['123456789012', 'password/known'],
  ['qwertyuiop12', 'password/known'],
  ['matkhau123456', 'password/known'],
  ['anhyeuem123456', 'password/known'],
  ['aaaaaaaaaaaaaaaa', 'password/known'],
  ['lothibinhminh', 'password/known'],
  ['binhminh.lo@sonla.example', 'password/known'],
])('%s is refused', async (password, code) => {
  expect(await refuseWeak(password, owner)).toMatchObject({ code })
})

test.each(['mười hai con thỏ', 'thach nhung may bon mua', 'x7#Kq9!vLm2$'])('%s is good', async (password) => {
  expect(await refuseWeak(password, owner)).toBeUndefined()
})

test('the longest password is weighed in no time', async () => {
  const began = performance.now()

  await refuseWeak('áb9-'.repeat(32), owner)

  expect(performance.now() - began).toBeLessThan(3000)
})
