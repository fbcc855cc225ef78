export { type FigureByHand, type FiguresByHand, figuresByHand } from './figures-by-hand.ts'
export { sameFigures } from './same-figures.ts'
