export {
  type DismissedFinding,
  dismissedFindings,
  dismissFinding,
  restoreFinding,
} from './dismissed-findings.ts'
export { type HistoricalFigure, historicalFigures, takeOverFigures, withdrawFigure } from './historical-figures.ts'
