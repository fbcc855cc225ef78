import type { Finding } from '../finding.ts'
import type { Line } from '../paper.ts'
import { found } from './found.ts'

/** Standards with a year that none of their versions has. */
export const unknownVersions = ({ index, text }: Pick<Line, 'index' | 'text'>): readonly Finding[] =>
  [...text.matchAll(standard)].flatMap((each) => {
    const [all, national, , number = '', year = ''] = each
    const known = (national === undefined ? versions : nationalVersions)[number]
    if (known === undefined || known.includes(Number(year))) return []
    const name = all.slice(0, all.search(/\s?[:-]\s?(?:19|20)\d{2}$/)).trim()
    return [
      found({
        code: 'standard',
        certainty: 'wrong',
        at: [{ line: index, from: each.index, to: each.index + all.length }],
        read: all,
        expected: `các phiên bản của ${name}: ${known.join(', ')}`,
        tell: `Tiêu chuẩn ${name} không có phiên bản năm ${year}.`,
      }),
    ]
  })

const standard =
  /(?<![\p{L}])(TCVN\s?)?(ISO(?:\s?\/\s?(?:IEC|TS))?|OHSAS)\s?(\d{4,5}(?:-\d{1,2})?)\s?[:-]\s?((?:19|20)\d{2})(?!\d)/gu

// The years in which ISO (and the OHSAS group) put out each standard.
const versions: Readonly<Record<string, readonly number[]>> = {
  '9000': [1987, 1994, 2000, 2005, 2015, 2026],
  '9001': [1987, 1994, 2000, 2008, 2015, 2026],
  '9004': [1987, 1994, 2000, 2009, 2018],
  '13485': [1996, 2003, 2016],
  '14001': [1996, 2004, 2015, 2026],
  '17020': [1998, 2012, 2026],
  '17025': [1999, 2005, 2017],
  '18001': [1999, 2007],
  '19011': [2002, 2011, 2018, 2026],
  '22000': [2005, 2018],
  '27001': [2005, 2013, 2022],
  '26000': [2010],
  '31000': [2009, 2018],
  '45001': [2018],
  '50001': [2011, 2018],
}

// Vietnam takes a version over some years later, and names it by that year.
const nationalVersions: Readonly<Record<string, readonly number[]>> = {
  '9000': [1996, 2000, 2007, 2015],
  '9001': [1996, 2000, 2008, 2015, 2026],
  '14001': [1998, 2005, 2010, 2015, 2026],
  '17025': [2001, 2005, 2007, 2017],
  '22000': [2007, 2018],
  '45001': [2018],
  '50001': [2012, 2019],
}
