import { type Markup, markup } from './markup.ts'

/** A field of a form, with its label, a hint and what is wrong with it, all tied together for readers of screens. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password'
  /** What a browser may fill in, as HTML names it. */
  readonly autocomplete: string
  readonly value?: string | undefined
  readonly hint?: string
  readonly fault?: string | undefined
  readonly isFirst?: boolean
  /** Tells two fields of one name on a page apart. */
  readonly id?: string
}

export const field = ({
  name,
  label,
  type = 'text',
  autocomplete,
  value,
  hint,
  fault,
  isFirst,
  id = name,
}: Field): Markup => {
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`]
    .filter((each) => each !== '')
    .join(' ')
  return markup`<div class="field"><label for="${id}">${label}</label>
${hint !== undefined && markup`<p class="hint" id="${id}-hint">${hint}</p>`}
<input id="${id}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${
    value !== undefined && markup` value="${value}"`
  }${type !== 'text' && markup` autocapitalize="none" spellcheck="false"`}${
    described !== '' && markup` aria-describedby="${described}"`
  }${fault !== undefined && markup` aria-invalid="true"`}${isFirst && markup` autofocus`}>
${fault !== undefined && markup`<p class="fault" id="${id}-fault">${fault}</p>`}</div>`
}

/** Tells a keeper of passwords whose password is asked for, where the page knows it already. */
export const username = (email: string): Markup =>
  markup`<input type="text" name="email" autocomplete="username" value="${email}" readonly hidden>`
