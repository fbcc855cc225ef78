import { communeSupport, districtCooperation, draftingProject } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'
import { records as advisedDocuments } from './office-advised-documents.ts'
import { records as citedDocuments } from './office-cited-documents.ts'
import { records as programmes } from './office-programmes.ts'

const drafts = seeds(draftingProject, [
  {
    on: '2020-03-02',
    fill: {
      title: 'Quyết định sửa đổi Quyết định số 33/2015/QĐ-UBND ngày 20/11/2015 về hoạt động thông tin KH&CN',
      type: 'decision',
      legal: true,
      authority: 'peoplesCommittee',
      division: 'informationCentre',
    },
    then: [
      { do: 'draft', on: '2020-03-16' },
      { do: 'consult', on: '2020-05-04' },
      { do: 'submit', on: '2020-08-06', fill: { progress: 'đã trình UBND tỉnh xem xét, ban hành' } },
    ],
  },
  {
    on: '2020-06-01',
    fill: {
      title: 'Quy chế xét tặng giải thưởng khoa học công nghệ tỉnh Sơn La',
      type: 'workingRules',
      legal: false,
      authority: 'peoplesCommittee',
      division: 'technology',
    },
    then: [
      { do: 'draft', on: '2020-07-01' },
      { do: 'consult', on: '2020-09-01' },
      { do: 'submit', on: '2020-11-16', fill: { progress: 'đã hoàn thiện hồ sơ trình UBND tỉnh ban hành' } },
    ],
  },
])

const support = seeds(communeSupport, [
  {
    do: 'do',
    on: '2020-01-16',
    fill: {
      commune: 'sap-xa',
      district: 'phu-yen',
      kind: 'visit',
      contents:
        'Đoàn công tác của Sở đến thăm, chúc Tết chính quyền và nhân dân xã, động viên các hộ khó khăn và nắm tình hình phát triển kinh tế - xã hội của xã',
      gifts: 30,
      assignedBy: 'official-document/qd-1919-2017',
    },
  },
])

const districts = [
  'thanh-pho-son-la',
  'bac-yen',
  'mai-son',
  'moc-chau',
  'muong-la',
  'phu-yen',
  'quynh-nhai',
  'song-ma',
  'sop-cop',
  'thuan-chau',
  'van-ho',
  'yen-chau',
] as const

const cooperation = seeds(districtCooperation, [
  {
    do: 'do',
    on: '2020-05-21',
    fill: {
      form: 'meeting',
      district: 'yen-chau',
      contents:
        'về phối hợp thực hiện các dự án xây dựng thương hiệu cho sản phẩm chủ lực và ứng dụng tiến bộ KH&CN trên địa bàn huyện',
      topic: 'intellectual-property',
      division: 'technology',
    },
  },
  ...districts.map((district) => ({
    do: 'do' as const,
    on: '2020-06-15',
    fill: {
      form: 'guidance' as const,
      district,
      contents: 'về công tác sáng kiến',
      topic: 'initiatives',
      division: 'technology' as const,
    },
  })),
  ...districts.map((district) => ({
    do: 'do' as const,
    on: '2020-10-12',
    fill: {
      form: 'guidance' as const,
      district,
      contents: 'xây dựng báo cáo kết quả hoạt động KH&CN năm 2020 và kế hoạch hoạt động năm 2021',
      division: 'office' as const,
    },
  })),
])

export const records: readonly Seed[] = [
  ...citedDocuments,
  ...advisedDocuments,
  ...drafts,
  ...programmes,
  ...support,
  ...cooperation,
]
