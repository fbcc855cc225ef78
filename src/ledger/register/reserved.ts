/** Names that a field or a day may not have: every record has them already, as a row or where a passage names it. */
export const reservedFieldNames = [
  'province',
  'id',
  'version',
  'state',
  'voided',
  'lifeOn',
  'lifeState',
  'wasOn',
  'was',
  'origin',
  'called',
] as const

/** Codes that a register may not have, because the ledger keeps something else under that name. */
export const reservedRegisterCodes = [
  'acts',
  'seals',
  'provinces',
  'settings',
  'imports',
  'open-days',
  'promulgations',
  'closings',
  'system-migrations',
  'system-migrations-lock',
  'identity-user',
  'identity-session',
  'identity-account',
  'identity-verification',
  'identity-two-factor',
  'sign-in-attempts',
  'offices',
  'invitations',
  'api-keys',
  'access-events',
] as const
