import { type Refusal, refuse } from '../../ledger/index.ts'
import { addDays, type PlainDate } from '../../ledger/period/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'

/** What ends: one office, or every office of a person. */
export type Ending = { readonly office: number } | { readonly person: string }

/**
 * Refuses to end what the last administrator of all provinces stands on: without one nobody could give offices or let
 * anybody in again. Who was invited and never came does not count.
 */
export const refuseLastAdministrator = async (
  transaction: LedgerTransaction,
  ending: Ending,
  lastDay: PlainDate,
): Promise<Refusal | undefined> => {
  const next = addDays(lastDay, 1)
  const standing = await transaction
    .selectFrom('offices')
    .innerJoin('identity_user as user', 'user.id', 'offices.person')
    .select(['offices.id', 'offices.person'])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('identity_account as account').whereRef('account.user_id', '=', 'user.id').select('account.id'),
        )
        .as('canSignIn'),
    )
    .where('offices.role', '=', 'administrator')
    .where('offices.province', 'is', null)
    .where('user.deactivated_at', 'is', null)
    .where('offices.holds_from', '<=', next)
    .where((eb) => eb.or([eb('offices.holds_to', 'is', null), eb('offices.holds_to', '>=', next)]))
    .execute()
  const ends = (each: (typeof standing)[number]) =>
    'office' in ending ? each.id === ending.office : each.person === ending.person
  if (!standing.some(ends) || standing.some((each) => !ends(each) && each.canSignIn)) return undefined
  return refuse(
    'office/last-administrator',
    'Đây là người quản trị toàn hệ thống cuối cùng; hãy giao chức vụ đó cho người khác, và để người ấy đăng nhập, trước.',
  )
}
