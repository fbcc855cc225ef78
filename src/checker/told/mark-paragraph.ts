/** Where a comment stands in the words of a paragraph, in UTF-16 units, the end exclusive. */
export interface Anchor {
  readonly from: number
  readonly to: number
  readonly id: number
}

/**
 * Puts the anchors of comments into the XML of a paragraph: a run is cut where an anchor begins or ends inside it, both
 * halves keep its look, and nothing else changes. Words of text boxes inside it and deleted words are not counted.
 */
export const markParagraph = (xml: string, anchors: readonly Anchor[]): string => {
  const pieces: string[] = []
  const waiting = anchors.flatMap(({ from, to, id }) => [
    { at: from, order: from === to ? -1 : 1, mark: `<w:commentRangeStart w:id="${id}"/>` },
    { at: Math.max(from, to), order: 0, mark: `<w:commentRangeEnd w:id="${id}"/>${referenceTo(id)}` },
  ])
  // Where one ends and another begins, the first ends first; what begins and ends at one place begins first.
  waiting.sort((one, other) => one.at - other.at || one.order - other.order)
  let [offset, inside, look] = [0, 0, '']
  const due = (until: number, isLast = false): string => {
    let said = ''
    while (waiting[0] !== undefined && (waiting[0].at < until || isLast)) said += waiting.shift()?.mark ?? ''
    return said
  }
  const tokens = xml.match(/<[^>]*>|[^<]+/g) ?? []
  let isInRun = false
  for (const [at, token] of tokens.entries()) {
    if (notCounted.test(token) && !token.endsWith('/>')) inside += 1
    else if (endOfNotCounted.test(token)) inside -= 1
    if (inside > 0) {
      pieces.push(token)
      continue
    }
    if (/^<w:r[\s>]/.test(token)) {
      isInRun = true
      look = lookOf(tokens, at)
    } else if (token === '</w:r>') isInRun = false
    else if (isInRun && /^<w:(?:tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>$/.test(token)) offset += 1
    if (isInRun && !token.startsWith('<') && /^<w:t[\s>]/.test(tokens[at - 1] ?? '')) pieces.push(cutText(token, look))
    else pieces.push(token === '</w:p>' && at === tokens.length - 1 ? due(offset, true) + token : token)
  }
  return pieces.join('')

  function cutText(token: string, runLook: string): string {
    let said = ''
    for (const letter of token.match(/&[^;]{1,10};|[\s\S]/gu) ?? []) {
      const marks = due(offset + 1)
      if (marks !== '') said += `</w:t></w:r>${marks}<w:r>${runLook}<w:t xml:space="preserve">`
      said += letter
      offset += letter.startsWith('&') ? 1 : letter.length
    }
    return said
  }
}

const referenceTo = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`

const lookOf = (tokens: readonly string[], run: number): string => {
  if (!/^<w:rPr[\s>]/.test(tokens[run + 1] ?? '') || tokens[run + 1]?.endsWith('/>')) return ''
  const end = tokens.indexOf('</w:rPr>', run)
  return tokens.slice(run + 1, end + 1).join('')
}

// What the reader does not read either: text boxes (they are paragraphs of their own) and what was deleted or moved away.
const notCounted = /^<(?:w:(?:txbxContent|del|moveFrom)|mc:Fallback)[\s>]/
const endOfNotCounted = /^<\/(?:w:(?:txbxContent|del|moveFrom)|mc:Fallback)>/
