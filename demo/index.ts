import { caoBang } from './cao-bang/province.ts'
import type { DemoProvince } from './load.ts'
import type { Seed } from './seed.ts'
import { sonLa } from './son-la/province.ts'

export { type DemoProvince, loadDemo } from './load.ts'

const none: readonly Seed[] = []

/** Sơn La 2020 and Cao Bằng 2021, as records. */
export const demoProvinces: readonly DemoProvince[] = [
  { file: sonLa, records: () => none },
  { file: caoBang, records: () => none },
]
