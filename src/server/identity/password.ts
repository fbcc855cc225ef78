import { hash, verify } from '@node-rs/argon2'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { type Refusal, refuse } from '../../ledger/index.ts'

/** As the Open Worldwide Application Security Project advises: argon2id (the library's default kind), 19 MiB, two passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The argon2id hash of a password, with its salt. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), strength)

export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password.normalize('NFC'))

/** The bounds of a password, in characters; no rule says which characters. */
export const passwordLength = { least: 12, most: 128 } as const

/**
 * Refuses a password that is too short, or that somebody who tries the passwords known from breaches, keyboard runs, dates
 * and the owner's own name would soon come to.
 */
export const refuseWeak = async (
  password: string,
  owner: { readonly name: string; readonly email: string },
): Promise<Refusal | undefined> => {
  const { least, most } = passwordLength
  if (password.length < least || password.length > most)
    return refuse('password/length', `Mật khẩu phải có từ ${least} đến ${most} ký tự; nên dùng một câu dễ nhớ.`)
  const { score } = (await guesser()).check(password.normalize('NFC'), [...knownWords, ...wordsOf(owner)])
  if (score >= hardToGuess) return undefined
  return refuse(
    'password/known',
    'Mật khẩu này dễ đoán hoặc có trong danh sách mật khẩu đã lộ; hãy dùng một câu dài chỉ mình biết.',
  )
}

// Of 0 to 4: more than a hundred million guesses.
const hardToGuess = 3

const knownWords = ['socai', 'so cai', 'khcn', 'sokhcn', 'matkhau', 'mat khau', 'vietnam', 'quantri']

const wordsOf = ({ name, email }: { readonly name: string; readonly email: string }): readonly string[] =>
  [
    name,
    email,
    ...plain(name).split(/\s+/),
    ...plain(email).split(/[^a-z0-9]+/),
    plain(name).replaceAll(' ', ''),
  ].filter((word) => word.length > 2)

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()

// Its lists take a tenth of a second to read, so only who sets a password waits for them.
let loaded: Promise<ZxcvbnFactory> | undefined

const guesser = (): Promise<ZxcvbnFactory> => {
  loaded ??= load()
  return loaded
}

const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: passwordLength.most })
}
