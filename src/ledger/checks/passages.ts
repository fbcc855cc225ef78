import { type AnyPassage, countableOf, type Telling, type Topic } from '../passage/index.ts'
import { type DeclarationError, mistake, type Place, unknown } from './declaration-error.ts'
import { type Known, strangers } from './indicators.ts'
import { sampleAbout, textOf, writeSample } from './sample.ts'
import { datesMistakes, dottedCodeMistakes } from './wording.ts'

/** Mistakes in a passage: what it refers to, and whether it can be written when nothing, one thing or much arose. */
export const passageMistakes = (
  at: Place,
  passage: AnyPassage,
  known: Known,
  topics: ReadonlyMap<string, Topic>,
): readonly DeclarationError[] => {
  const referring = [
    ...dottedCodeMistakes(at, passage.code),
    ...datesMistakes(at, passage),
    ...topicMistakes([...at, 'topic'], passage.topic, topics),
    ...(passage.tells === 'results' || passage.tells === 'plans'
      ? []
      : [mistake(at, `tells "${String(passage.tells)}", neither results nor plans`)]),
    ...Object.entries(passage.needs).flatMap(([name, need]) =>
      strangers([...at, 'needs', name], countableOf(need), known),
    ),
  ]
  // What refers to something unknown cannot be written either, and would only be told a second time.
  return referring.length > 0 ? referring : writingMistakes(at, passage)
}

/** The mistake of a topic that is not among those that outlines can put under a heading. */
export const topicMistakes = (
  at: Place,
  topic: Topic,
  topics: ReadonlyMap<string, Topic>,
): readonly DeclarationError[] => {
  const found = topics.get(topic.code)
  if (found === topic) return []
  return found === undefined
    ? [unknown(at, 'topic', topic.code, topics.keys())]
    : [mistake(at, `topic "${topic.code}" is another one than the declared`)]
}

const writingMistakes = (at: Place, passage: AnyPassage): readonly DeclarationError[] => {
  const { whenNone } = passage
  const tried = [
    ...[0, 1, 2].map((each) => writtenMistakes([...at, 'says'], () => writeSample(passage, each), each === 2)),
    ...(whenNone === undefined ? [] : [writtenMistakes([...at, 'whenNone'], () => whenNone(sampleAbout), true)]),
  ]
  const seen = new Set<string>()
  return tried.flat().filter(({ place, tell }) => seen.size !== seen.add(`${place} ${tell}`).size)
}

// Words such as these stand in a sentence only where something was missing when it was put together.
const leftovers = /\b(undefined|null|NaN|Infinity)\b|\[object /

/** What is wrong with words that are written by a function: it throws, leaves a gap, or says nothing where it should. */
export const writtenMistakes = (at: Place, write: () => Telling, mustSpeak: boolean): readonly DeclarationError[] => {
  try {
    const written = textOf(write())
    const found = leftovers.exec(written)
    if (found !== null) return [mistake(at, `writes "${found[0]}"`)]
    return mustSpeak && written.trim() === '' ? [mistake(at, 'says nothing')] : []
  } catch (error) {
    return [mistake(at, error instanceof Error ? error.message : String(error))]
  }
}
