/**
 * Where the paragraphs of a Word document begin and end in its XML, in the order in which they begin; a paragraph of a text
 * box lies inside another.
 */
export const paragraphsIn = (xml: string): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = []
  const open: { from: number; to: number }[] = []
  for (const tag of xml.matchAll(/<!--[\s\S]*?-->|<w:p(?:\s[^>]*)?\/?>|<\/w:p>/g)) {
    if (tag[0].startsWith('<!')) continue
    const end = tag.index + tag[0].length
    if (tag[0].startsWith('</')) {
      const paragraph = open.pop()
      if (paragraph !== undefined) paragraph.to = end
      continue
    }
    const paragraph = { from: tag.index, to: end }
    found.push(paragraph)
    if (!tag[0].endsWith('/>')) open.push(paragraph)
  }
  return found
}
