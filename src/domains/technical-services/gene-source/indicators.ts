import { count, indicator } from '../../../ledger/index.ts'
import { geneSource } from './register.ts'

export const geneSourcesKept = indicator(geneSource, {
  code: 'gene-sources.kept',
  title: 'Số nguồn gen đang lưu giữ',
  unit: 'nguồn gen',
  value: count,
  counted: { standing: ['kept'] },
  splitBy: ['organism', 'keeping'],
})

export const geneSourcesAdded = indicator(geneSource, {
  code: 'gene-sources.added',
  title: 'Số nguồn gen đưa vào lưu giữ',
  unit: 'nguồn gen',
  value: count,
  counted: { on: 'keptFrom' },
  splitBy: ['organism'],
})

export const geneSourcesLost = indicator(geneSource, {
  code: 'gene-sources.lost',
  title: 'Số nguồn gen bị mất',
  unit: 'nguồn gen',
  value: count,
  counted: { on: 'lostOn' },
  splitBy: ['organism'],
})
