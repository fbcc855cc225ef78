export * from './mention.ts'
export * from './passage.ts'
export * from './said.ts'
