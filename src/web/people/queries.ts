import { queryOptions } from '@tanstack/react-query'
import type { Key, Person, RoleCode, SessionTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'

const part = encodeURIComponent

/** Whose people are administered: those of one province, or with null those of all. */
export type Administered = string | null

const pathOf = (of: Administered, ...parts: readonly string[]): string =>
  [...(of === null ? [] : ['provinces', of]), ...parts].map((each) => `/${part(each)}`).join('')

/** All that was asked about people stands under this key; forget it after something was done to one of them. */
export const peopleKey = ['people'] as const

export const peopleQuery = (of: Administered) =>
  queryOptions({
    queryKey: [...peopleKey, of],
    queryFn: ({ signal }) => ask<readonly Person[]>(pathOf(of, 'people'), { signal }),
  })

export const personQuery = (of: Administered, person: string) =>
  queryOptions({
    queryKey: [...peopleKey, of, person],
    queryFn: ({ signal }) => ask<Person>(pathOf(of, 'people', person), { signal }),
  })

export const personSessionsQuery = (of: Administered, person: string) =>
  queryOptions({
    queryKey: [...peopleKey, of, person, 'sessions'],
    queryFn: ({ signal }) => ask<readonly SessionTold[]>(pathOf(of, 'people', person, 'sessions'), { signal }),
  })

export const keysQuery = (of: Administered) =>
  queryOptions({
    queryKey: [...peopleKey, of, 'keys'],
    queryFn: ({ signal }) => ask<readonly Key[]>(pathOf(of, 'keys'), { signal }),
  })

/** An office as it is sent. */
export type OfficeSent = {
  readonly role: RoleCode
  readonly province: string | null
  readonly division: string | null
  readonly from: string
  readonly to: string | null
}

/** A link that is told once: the path on this server, and when it ends. */
export type LinkTold = { readonly path: string; readonly expiresAt: string; readonly person: string | null }

export const invite = (
  of: Administered,
  body: { readonly name: string; readonly email: string; readonly office: OfficeSent },
): Promise<LinkTold> => ask(pathOf(of, 'people'), { method: 'POST', body })

export const giveOffice = (of: Administered, person: string, body: OfficeSent): Promise<unknown> =>
  ask(pathOf(of, 'people', person, 'offices'), { method: 'POST', body })

export const endOffice = (of: Administered, person: string, office: number, lastDay: string): Promise<unknown> =>
  ask(pathOf(of, 'people', person, 'offices', String(office), 'end'), { method: 'POST', body: { lastDay } })

export const giveLink = (of: Administered, person: string): Promise<LinkTold> =>
  ask(pathOf(of, 'people', person, 'password-reset'), { method: 'POST' })

export const removeSecondFactor = (of: Administered, person: string): Promise<unknown> =>
  ask(pathOf(of, 'people', person, 'second-factor'), { method: 'DELETE' })

/** Stops an account, or opens it again. */
export const setActive = (of: Administered, person: string, active: boolean): Promise<unknown> =>
  ask(pathOf(of, 'people', person, active ? 'reactivate' : 'deactivate'), { method: 'POST' })

export const endPersonSession = (of: Administered, person: string, session: string): Promise<unknown> =>
  ask(pathOf(of, 'people', person, 'sessions', session), { method: 'DELETE' })

/** A key as it is asked for: in the office of a person, or in one of a system of its own. */
export type KeySent = {
  readonly title: string
  readonly scopes: readonly string[]
  readonly expiresOn: string
} & (
  | { readonly person: string; readonly office: number }
  | { readonly role: RoleCode; readonly province: string | null; readonly division: string | null }
)

export const makeKey = (of: Administered, body: KeySent): Promise<Key & { readonly secret: string }> =>
  ask(pathOf(of, 'keys'), { method: 'POST', body })

export const revokeKey = (of: Administered, key: number): Promise<unknown> =>
  ask(pathOf(of, 'keys', String(key)), { method: 'DELETE' })
