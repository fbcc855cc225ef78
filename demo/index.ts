import { caoBangRecords } from './cao-bang/index.ts'
import type { DemoProvince } from './load.ts'
import { sonLaRecords } from './son-la/index.ts'

export { type DemoProvince, loadDemo } from './load.ts'
export { demoPassword, openDemoSignIns } from './sign-ins.ts'

/** Sơn La 2020 and Cao Bằng 2021, as records. */
export const demoProvinces: readonly DemoProvince[] = [sonLaRecords, caoBangRecords]
