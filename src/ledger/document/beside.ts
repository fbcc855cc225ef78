/**
 * What is known beside a document and is no part of it: told on the page that shows it and to other programs, but neither
 * in the Word file nor on paper.
 */
export type Beside = {
  /** One sentence for who reads the page. */
  readonly notice?: string | undefined
  readonly [name: string]: unknown
}
