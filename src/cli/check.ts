import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import {
  type CheckedFile,
  checkFile,
  type DocumentKind,
  documentKinds,
  type Finding,
  findingKinds,
  type GivenFile,
  largestFile,
} from '../checker/index.ts'
import { Stop } from './exit.ts'
import { print, tell } from './terminal.ts'
import { today } from './vietnam-day.ts'
import { writeWhole } from './write-whole.ts'

type CheckOptions = { readonly json?: true; readonly out?: string; readonly before?: string; readonly period?: string }

/** Checks a report that anybody wrote. Findings are printed one below the other and end with exit code 1. */
export const checkHere = async (file: string, { json, out, before, period }: CheckOptions): Promise<void> => {
  const as = json ? 'json' : out === undefined ? undefined : kindOf(out)
  const order = {
    file: await given(file),
    today: today(),
    ...(before === undefined ? {} : { earlier: await given(before) }),
    ...(period === undefined ? {} : { period }),
    ...(as === undefined ? {} : { as }),
  }
  const done = await checkFile(order)
  if (!done.ok) throw new Stop(2, done.tell)
  const { checked, document } = done.value
  if (out !== undefined && document !== undefined) {
    await writeWhole(out, document)
    tell(`Đã ghi kết quả soát vào ${out}.`)
  }
  if (json && document !== undefined) print(new TextDecoder().decode(document).trimEnd())
  else for (const finding of checked.findings) print(lineOf(finding, done.value))
  tellUnread(done.value)
  const { findings } = checked
  const wrong = findings.filter(({ certainty }) => certainty === 'wrong').length
  if (findings.length > 0)
    throw new Stop(1, `${findings.length} điểm cần soát: ${wrong} điểm sai, ${findings.length - wrong} điểm cần xem.`)
  tell('Không thấy điểm nào không khớp.')
}

const tellUnread = ({ checked: { unread } }: CheckedFile): void => {
  const numbers = unread.reduce((sum, each) => sum + each.numbers, 0)
  if (numbers > 0) tell(`${numbers} số trong ${unread.length} câu chưa đọc hiểu được nên không được soát.`)
}

const lineOf = (finding: Finding, { paper }: CheckedFile): string => {
  const [{ line }] = finding.at
  const page = paper.lines[line]?.page
  const place = page === undefined ? `dòng ${line + 1}` : `trang ${page}, dòng ${line + 1}`
  const rule = finding.rule === undefined ? [] : [`    Căn cứ: ${finding.rule}`]
  return [
    `${finding.certainty === 'wrong' ? 'SAI' : 'CẦN XEM'}  ${findingKinds[finding.kind]} (${place}): ${finding.tell}`,
    `    Đọc được: ${finding.read}`,
    `    Lẽ ra: ${finding.expected}`,
    ...rule,
  ].join('\n')
}

const given = async (file: string): Promise<GivenFile> => {
  try {
    const { size } = await stat(file)
    // A file that is too large is refused before it is read.
    if (size > largestFile)
      throw new Stop(2, `Tệp ${file} quá lớn; soát được tệp nhiều nhất ${largestFile / 1024 / 1024} MB.`)
    return { name: basename(file), bytes: await readFile(file) }
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(2, `Không đọc được tệp ${file}; hãy ghi đúng tên một tệp .docx, .pdf hoặc .txt.`)
  }
}

const kindOf = (out: string): DocumentKind => {
  const kind = documentKinds.find((each) => extname(out).toLowerCase() === `.${each}`)
  if (kind === undefined) throw new Stop(2, 'Tệp kết quả có đuôi .docx, .xlsx, .csv hoặc .json.')
  return kind
}
