export { exampleProvince, type ProvinceFile, readProvinceFile } from './province-file.ts'
export * from './province.ts'
