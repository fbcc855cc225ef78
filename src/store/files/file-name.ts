import type { FileKind } from './file-kind.ts'

const longest = 150

/** A name under which a file can be saved anywhere: no folders, no signs of control, with the ending of what it is. */
export const fileNameOf = (written: string, { endings }: FileKind): string => {
  const plain = written
    .normalize('NFC')
    .replace(/^.*[\\/]/su, '')
    // Signs that turn the direction of writing can make an ending look like another one.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  const ending = endings.find((each) => plain.toLowerCase().endsWith(`.${each}`))
  const stem = (ending === undefined ? plain : plain.slice(0, -ending.length - 1)).replace(/[. ]+$/u, '')
  return `${[...(stem || 'tệp')].slice(0, longest).join('')}.${ending ?? endings[0] ?? ''}`
}
