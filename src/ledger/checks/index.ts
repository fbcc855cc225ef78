export { checkDeclarations, type Declarations } from './check-declarations.ts'
export { type DeclarationError, formatDeclarationErrors } from './declaration-error.ts'
export { sampleFigure, textOf, writeSample } from './sample.ts'
