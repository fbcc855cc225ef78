import { statisticalForm, statisticalForms } from '../../src/domains/statistics/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** The forms of 2020, sent in 2021 to the agency that the report names; it does not say on which days. */
export const records: readonly Seed[] = seeds(
  statisticalForm,
  statisticalForms.map(({ code }) => ({
    on: '2021-01-06',
    fill: {
      form: code,
      forFrom: '2020-01-01',
      forTo: '2020-12-31',
      dueOn: '2021-02-15',
      planDocument: 'official-document/kh-1146-2020',
    },
    then: [
      { do: 'fillIn' as const, on: '2021-02-01' },
      { do: 'check' as const, on: '2021-02-05' },
      { do: 'send' as const, on: '2021-02-08', fill: { sentTo: 'Cục Thông tin KH&CN Quốc gia' } },
    ],
  })),
)
