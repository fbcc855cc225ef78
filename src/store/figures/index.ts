export { booksOf } from './books.ts'
export { type Figures, figuresOfProvinces } from './figures.ts'
export { figuresOfRecord } from './figures-of-record.ts'
export { type CountedRecords, countedRecords, pageBehind } from './records.ts'
