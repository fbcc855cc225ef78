import { readFile, writeFile } from 'node:fs/promises'
import { exampleProvince, inTransaction, putProvince, readProvinceFile } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { tell } from './terminal.ts'

const done = {
  made: 'Đã tạo tỉnh',
  changed: 'Đã thay đổi tỉnh',
  unchanged: 'Không có gì thay đổi: sổ đã ghi đúng như vậy về tỉnh',
} as const

/** Makes a province from a file, or changes it; with `template` writes an example of such a file instead. */
export const changeProvince = async (
  file: string | undefined,
  { template }: { readonly template?: string },
): Promise<void> => {
  if ((file === undefined) === (template === undefined))
    throw new Stop(2, 'Nêu một tệp: socai province TỆP.json, hoặc socai province --template TỆP.json để tạo tệp mẫu.')
  if (template !== undefined) return writeExample(template)
  const province = granted(readProvinceFile(await textOf(file ?? '')))
  const what = await withLedger(async (ledger) =>
    granted(await inTransaction(ledger.db, (transaction) => putProvince(transaction, province))),
  )
  tell(`${done[what]} ${province.name} (${province.code}).`)
}

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Stop(2, `Không đọc được tệp “${file}”; nêu đường dẫn tới một tệp .json có thật.`)
  }
}

const writeExample = async (file: string): Promise<void> => {
  try {
    await writeFile(file, `${JSON.stringify(exampleProvince, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    const why = error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'tệp đã có' : 'không ghi được'
    throw new Stop(1, `Không tạo được tệp mẫu “${file}”: ${why}; chọn tên khác.`)
  }
  tell(`Đã tạo tệp mẫu ${file}; sửa lại rồi chạy: socai province ${file}`)
}
