export { sampleFigure, textOf, writeSample } from '../checks/index.ts'
