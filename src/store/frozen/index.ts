export { type FrozenTable, lastHash, type Link, linksInOrder, standsAt } from './chain.ts'
export { freezeFigures } from './freeze-figures.ts'
export { missingVersions } from './missing-versions.ts'
export { type ExplainedRestatement, type ExplainingAct, restatementOf } from './restatement.ts'
