import { inspectedPremises, inspectionRegister, petition, sanction } from '../../src/domains/inspection/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'
import { checkedOn, fillingStationsIn } from './quality-checks.ts'

const petrolTrade =
  'việc chấp hành các quy định của pháp luật về tiêu chuẩn, đo lường, chất lượng trong kinh doanh xăng dầu'

const plannedFor = (day: string) => ({
  plan: 'official-document/qd-193-2019',
  occasion: 'planned' as const,
  scheduledFor: day,
  kind: 'thanhTraChuyenNganh' as const,
})

const carriedOut = [
  { key: 'petrol-1', from: '2020-08-03', to: '2020-08-21', districts: ['song-ma', 'sop-cop'] },
  { key: 'petrol-2', from: '2020-10-05', to: '2020-10-23', districts: ['moc-chau', 'van-ho'] },
] as const

const inspections = seeds(inspectionRegister, [
  ...carriedOut.map(({ key, from, to, districts }) => ({
    key,
    on: '2019-12-13',
    fill: { ...plannedFor(from), field: 'standards' as const, subject: petrolTrade },
    then: [
      { do: 'decide' as const, on: from, fill: { districts } },
      { do: 'announce' as const, on: from },
      { do: 'end' as const, on: to },
      { do: 'conclude' as const, on: to === '2020-08-21' ? '2020-09-14' : '2020-11-16' },
    ],
  })),
  ...several(4, ['2020-03-16', '2020-06-15'], (n, day) => ({
    on: '2019-12-13',
    fill: { ...plannedFor(day), subject: unnamed('nội dung thanh tra theo kế hoạch', n) },
    then: [
      {
        do: 'stop' as const,
        on: '2020-04-01',
        fill: { stopCause: 'epidemic' as const, stopReason: 'diễn biến phức tạp của dịch Covid-19' },
      },
    ],
  })),
])

// The report says that nearly all of them complied; the findings at two of the 36 were never told.
const visited = carriedOut.flatMap(({ key, from, to, districts }) => {
  const stations = districts.flatMap((district) => fillingStationsIn(district, 9))
  return seeds(
    inspectedPremises,
    several(stations.length, [from, to], (n, day) => ({
      on: officeDay(day),
      fill: { inspection: `inspection/${key}`, premises: stations[n - 1] ?? '' },
      then: n === 1 ? [] : [{ do: 'assess', on: officeDay(day), fill: { outcome: 'compliant' } }],
    })),
  )
})

const sanctioned = [
  {
    place: 'market-7',
    field: 'metrology',
    violation: 'Sử dụng phương tiện đo nhóm 2 đã hết hạn kiểm định',
  },
  {
    place: 'gas-shop-7',
    field: 'metrology',
    violation: 'Sử dụng phương tiện đo nhóm 2 đã hết hạn kiểm định',
  },
  {
    place: 'helmet-shop-5',
    field: 'goodsQuality',
    violation: 'Ghi nhãn hàng hóa mũ bảo hiểm chưa đầy đủ theo quy định',
  },
] as const

const sanctions = seeds(
  sanction,
  sanctioned.map(({ place, field, violation }) => ({
    on: checkedOn(place),
    fill: { premises: `premises/${place}`, check: `quality-check/${place}`, field, violation },
    then: [
      {
        do: 'decide' as const,
        on: officeDay(checkedOn(place), 5),
        fill: { form: 'fine' as const, fine: 1_000_000, legalBasis: 'official-document/nd-119-2017' },
      },
      { do: 'execute' as const, on: officeDay(checkedOn(place), 10) },
    ],
  })),
)

const petitions = seeds(petition, [
  {
    on: '2020-06-02',
    fill: { commune: 'chieng-sinh', district: 'thanh-pho-son-la' },
    then: [{ do: 'setAside', on: '2020-06-10', fill: { rule: 'official-document/tt-07-2014' } }],
  },
])

/** Inspections, sanctions and petitions in Sơn La, from the report of the year 2020. */
export const records: readonly Seed[] = [...inspections, ...visited, ...sanctions, ...petitions]
