/** A part of a JSON schema: what a request may hold, or what an answer holds. Its words are read in the description of the interface. */
export type Schema = Readonly<Record<string, unknown>>

/** A text; where somebody writes it, its database could not keep halves of characters or the character zero. */
export const text = (description: string, more: Schema = {}): Schema => ({ type: 'string', description, ...more })

/** A text that somebody writes and the ledger keeps. */
export const writtenText = (description: string, maxLength: number): Schema =>
  text(description, { maxLength, pattern: String.raw`^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}]*$` })

/** A day, `2020-12-20`. */
export const day = (description: string): Schema => text(description, { format: 'date' })

/** An instant, `2020-12-20T03:00:00.000Z`. */
export const instant = (description: string): Schema => text(description, { format: 'date-time' })

export const whole = (description: string, more: Schema = {}): Schema => ({ type: 'integer', description, ...more })

export const number = (description: string): Schema => ({ type: 'number', description })

export const yesNo = (description: string): Schema => ({ type: 'boolean', description })

/** One of a few texts. */
export const oneOf = (description: string, choices: readonly string[]): Schema => text(description, { enum: choices })

export const listOf = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: 'array',
  description,
  items,
  ...more,
})

/** The same, or null. */
export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema['type'], 'null'] })

/** An object with these properties; all of them are there but those named as optional. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
  description?: string,
): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

/** Any object, whose properties are told elsewhere. */
export const anyObject = (description: string): Schema => ({ type: 'object', description, additionalProperties: true })

/** What an answer holds, told in one sentence. */
export const answer = (description: string, schema: Schema): Schema => ({ ...schema, description })

/** An answer that is a file. */
export const file = (description: string, ...types: readonly string[]): Schema => ({
  description,
  content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
})
