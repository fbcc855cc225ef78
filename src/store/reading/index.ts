export { placesOf, placesSetting } from './places.ts'
export { fieldsAndDays, findField, labelOfRecord, type Names, readText } from './read-value.ts'
export { type Row, readRecords } from './read-records.ts'
