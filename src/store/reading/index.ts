export { placesOf, placesSetting, readPlacesOnce } from './places.ts'
export { fieldsAndDays, findField, type Names, readText } from './read-value.ts'
export { type Row, readRecords, type Sees } from './read-records.ts'
