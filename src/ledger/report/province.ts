import type { PlainDate, Regime } from '../period/index.ts'
import type { Place } from '../register/index.ts'

/** How the department of a province signs and addresses its papers. */
export type Department = {
  /** «UBND TỈNH SƠN LA» */
  readonly superior: string
  /** «SỞ KHOA HỌC VÀ CÔNG NGHỆ» */
  readonly issuer: string
  /** «Sở Khoa học và Công nghệ», as sentences name it. */
  readonly name: string
  /** What follows the number of a report: «BC-SKHCN». */
  readonly reportSymbol: string
  /** The place before the date. */
  readonly seat: string
  /** «GIÁM ĐỐC», or «KT. GIÁM ĐỐC» and «PHÓ GIÁM ĐỐC». */
  readonly signedAs: readonly string[]
  readonly recipients: readonly string[]
  /** Counts below ten are written 01, 02 … */
  readonly leadingZero: boolean
}

/** A province as it stands on one day. */
export type Province = {
  readonly code: string
  readonly name: string
  readonly department: Department
  readonly regime: Regime
  readonly places: readonly Place[]
}

/** Settings are dated: this one holds from its day until the next one of the same name. */
export type DatedSetting = { readonly name: string; readonly holdsFrom: PlainDate; readonly value: unknown }
