import { expect, test } from 'vitest'
import { type About, named } from '../../../ledger/index.ts'
import { mentioned } from '../../../ledger/index.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { modelsPlanned } from './indicators.ts'
import { modelsNext } from './passages.ts'
import { applicationModel } from './register.ts'

type Model = { readonly title: string; readonly venue?: string; readonly district?: string }

const entryOf = (model: Model, id: number) => {
  const valueOf = (text: string | undefined) => ({ raw: text ?? null, text: text ?? '' })
  const { title, venue, district } = model
  const values = { title: valueOf(title), venue: valueOf(venue), district: valueOf(district) }
  return mentioned(applicationModel, { register: applicationModel.code, id, version: 1, label: title, values })
}

const said = named('kỳ sau')
const about: About = {
  period: said,
  cumulative: said,
  year: said,
  next: said,
  previousYear: said,
  days: said,
  province: said,
}

const written = (...models: readonly Model[]): string => {
  const planned = { ...sampleFigure(modelsPlanned, 0), value: models.length, entries: models.map(entryOf) }
  return textOf(modelsNext.write({ planned }, about))
}

test('models in one place are named first, and the place once after them', () => {
  const farm = 'Trại thực nghiệm'

  expect(written({ title: 'Mô hình A', venue: farm }, { title: 'Mô hình B', venue: farm })).toContain(
    'gồm: mô hình A; mô hình B (đều tại Trại thực nghiệm).',
  )
})

test('models in different places are each told with theirs, the district where no closer one is known', () => {
  const models = [
    { title: 'Mô hình A', venue: 'Trại số một' },
    { title: 'Mô hình B', district: 'Huyện Hòa An' },
  ]

  expect(written(...models, { title: 'Mô hình C' })).toContain(
    'gồm: mô hình A tại Trại số một; mô hình B tại huyện Hòa An; mô hình C.',
  )
})
