import type { WrittenNode } from '../../ledger/report/index.ts'

/** The way to a line of an outline: its place among its siblings on every level, from 0. */
export type Path = readonly number[]

export type Body = readonly WrittenNode[]

/** An outline after a move, and where the moved line now is. */
export type Moved = { readonly body: Body; readonly path: Path }

/** The line at a path. */
export const nodeAt = (body: Body, [first = 0, ...rest]: Path): WrittenNode | undefined => {
  const node = body[first]
  return rest.length === 0 || node === undefined ? node : nodeAt(linesUnder(node), rest)
}

/** The lines under a heading. */
export const linesUnder = (node: WrittenNode): Body => ('body' in node ? node.body : [])

const withSiblings = (body: Body, path: Path, change: (siblings: Body, at: number) => Body): Body => {
  const [first = 0, ...rest] = path
  if (rest.length === 0) return change(body, first)
  return body.map((node, at) =>
    at === first && 'body' in node ? { ...node, body: withSiblings(node.body, rest, change) } : node,
  )
}

/** The outline with another line in the place of one. */
export const replaced = (body: Body, path: Path, node: WrittenNode): Body =>
  withSiblings(body, path, (siblings, at) => siblings.with(at, node))

/** The outline without a line and what is under it. */
export const removed = (body: Body, path: Path): Body =>
  withSiblings(body, path, (siblings, at) => siblings.toSpliced(at, 1))

/** The outline with a line more, which stands at the path. */
export const inserted = (body: Body, path: Path, node: WrittenNode): Body =>
  withSiblings(body, path, (siblings, at) => siblings.toSpliced(at, 0, node))

export type Way = 'up' | 'down' | 'in' | 'out'

/** Moves a line one place up or down among its siblings, under the heading before it, or out after its heading; undefined where it cannot. */
export const moved = (body: Body, path: Path, way: Way): Moved | undefined => {
  const node = nodeAt(body, path)
  const [parents, at] = [path.slice(0, -1), path.at(-1) ?? 0]
  if (node === undefined) return undefined
  const target = targetOf(body, parents, at, way, node)
  return target === undefined ? undefined : { body: inserted(removed(body, path), target, node), path: target }
}

const targetOf = (body: Body, parents: Path, at: number, way: Way, node: WrittenNode): Path | undefined => {
  const siblings = parents.length === 0 ? body : linesUnder(nodeAt(body, parents) ?? node)
  switch (way) {
    case 'up':
      return at > 0 ? [...parents, at - 1] : undefined
    case 'down':
      return at < siblings.length - 1 ? [...parents, at + 1] : undefined
    case 'in': {
      const before = siblings[at - 1]
      if (before === undefined || !('body' in before) || node.kind === 'part') return undefined
      return [...parents, at - 1, before.body.length]
    }
    case 'out':
      return parents.length === 0 ? undefined : [...parents.slice(0, -1), (parents.at(-1) ?? 0) + 1]
  }
}

/** Puts a line before another one; undefined where that one is the line itself or stands under it. */
export const movedBefore = (body: Body, from: Path, to: Path): Moved | undefined => {
  const node = nodeAt(body, from)
  if (node === undefined || from.every((at, level) => to[level] === at)) return undefined
  if (node.kind === 'part' && to.length > 1) return undefined
  const target = afterRemoval(from, to)
  return { body: inserted(removed(body, from), target, node), path: target }
}

// Where a line before it leaves, what follows on its level moves up by one.
const afterRemoval = (from: Path, to: Path): Path => {
  const level = from.length - 1
  const isAfter =
    to.length > level && from.slice(0, -1).every((at, each) => to[each] === at) && (to[level] ?? 0) > (from[level] ?? 0)
  return isAfter ? to.with(level, (to[level] ?? 0) - 1) : to
}
