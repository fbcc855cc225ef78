import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { unexplainedAbbreviations } from './abbreviations.ts'
import { amountsThatDiffer } from './amounts.ts'
import { impossibleValues } from './impossible.ts'
import { mixedFormats } from './mixed-formats.ts'
import { moreThanThereAre } from './more-than-there-are.ts'
import { namesSpelledTwoWays } from './names-spelled.ts'
import { spellingSlips } from './spelling.ts'
import { unknownVersions } from './standard-versions.ts'

/** Words and values that cannot be right or that a reader stumbles over. */
export const wordFindings = (reading: Reading): readonly Finding[] => [
  ...reading.lines.flatMap((line) => [
    ...amountsThatDiffer(line),
    ...impossibleValues(line),
    ...moreThanThereAre(line),
    ...unknownVersions(line),
    ...spellingSlips(line),
  ]),
  ...namesSpelledTwoWays(reading),
  ...unexplainedAbbreviations(reading),
  ...mixedFormats(reading),
]
