import { queryOptions } from '@tanstack/react-query'
import type { CheckTold, HistoricalTold } from '../../server/index.ts'
import { addressOf, ask, Refused } from '../contract/ask.ts'

const of = (province: string, ...parts: readonly string[]): string =>
  ['', 'provinces', province, ...parts].map((each, at) => (at === 0 ? '' : `/${encodeURIComponent(each)}`)).join('')

/** What is checked: the report, and an earlier one of the same office where it is to be compared. */
export type Given = { readonly file: File; readonly earlier?: File; readonly period?: string }

const formOf = ({ file, earlier }: Given): FormData => {
  const form = new FormData()
  form.append('file', file, file.name)
  if (earlier !== undefined) form.append('earlier', earlier, earlier.name)
  return form
}

const queryOf = ({ period }: Given) => (period === undefined ? {} : { period })

/** Checks a report. */
export const checkReport = (province: string, given: Given): Promise<CheckTold> =>
  ask<CheckTold>(of(province, 'checks'), { method: 'POST', query: queryOf(given), body: formOf(given) })

export type OutcomeKind = 'docx' | 'xlsx' | 'json'

/** Checks a report and gives the outcome as a file. */
export const outcomeFile = async (province: string, given: Given, as: OutcomeKind): Promise<Blob> => {
  const address = addressOf(of(province, 'checks', 'document'), { ...queryOf(given), as })
  const answer = await fetch(address, { method: 'POST', body: formOf(given) })
  if (answer.ok) return answer.blob()
  const told = (await answer.json().catch(() => undefined)) as { code?: string; tell?: string } | undefined
  throw new Refused({
    status: answer.status,
    code: told?.code ?? 'unknown',
    tell: told?.tell ?? 'Chưa lập được tệp kết quả; hãy thử lại.',
    answer: told,
  })
}

/** Remembers that a finding is none, and why. */
export const dismiss = (province: string, finding: CheckTold['findings'][number], reason: string) =>
  ask(of(province, 'dismissed-findings', finding.mark), {
    method: 'PUT',
    body: { code: finding.code, sentence: finding.sentence, reason },
  })

/** Lets a dismissed finding be told again. */
export const restore = (province: string, mark: string) =>
  ask(of(province, 'dismissed-findings', mark), { method: 'DELETE' })

/** Takes figures of an old report over. */
export const takeOver = (
  province: string,
  { name: file, hash, lines }: CheckTold,
  matches: CheckTold['matches'],
): Promise<{ readonly figures: number }> =>
  ask(of(province, 'historical-figures'), {
    method: 'POST',
    body: {
      file,
      hash,
      figures: matches.map(({ indicator, from, to, value, at, sentence }) => ({
        indicator,
        from,
        to,
        value,
        page: lines[at.line]?.page ?? null,
        sentence,
      })),
    },
  })

export const historicalQuery = (province: string) =>
  queryOptions({
    queryKey: ['historical-figures', province],
    queryFn: ({ signal }) => ask<readonly HistoricalTold[]>(of(province, 'historical-figures'), { signal }),
  })

/** No longer uses a historical figure. */
export const withdraw = (province: string, { indicator, from, to }: HistoricalTold) =>
  ask(of(province, 'historical-figures', indicator, from, to), { method: 'DELETE' })
