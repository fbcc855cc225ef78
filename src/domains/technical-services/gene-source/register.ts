import { choice, list, place, register, text } from '../../../ledger/index.ts'

const technicians = ['specialist', 'divisionHead'] as const

export const organisms = list({
  code: 'gene-source-organisms',
  title: 'Nhóm nguồn gen',
  basis: 'Luật Đa dạng sinh học số 20/2008/QH12',
  entries: {
    plant: 'Cây trồng',
    forestPlant: 'Cây lâm nghiệp',
    medicinalPlant: 'Cây dược liệu',
    animal: 'Vật nuôi',
    aquatic: 'Thủy sản',
    microorganism: 'Vi sinh vật, nấm',
  },
})

export const keepingForms = list({
  code: 'gene-source-keeping',
  title: 'Hình thức lưu giữ',
  entries: {
    field: 'Lưu giữ trên đồng ruộng, vườn',
    inVitro: 'Lưu giữ trong ống nghiệm',
    seed: 'Lưu giữ hạt',
    house: 'Lưu giữ trong chuồng, ao nuôi',
    onFarm: 'Lưu giữ tại hộ dân',
  },
})

/** One gene source that a centre keeps alive. */
export const geneSource = register({
  code: 'gene-source',
  title: 'Nguồn gen',
  keptBy: 'applicationCentre',
  basis: [{ document: 'Luật Đa dạng sinh học số 20/2008/QH12', from: '2009-07-01' }],
  fields: {
    code: text('Ký hiệu nguồn gen', { max: 40 }),
    name: text('Tên nguồn gen', { max: 200 }),
    species: text('Tên khoa học', { max: 200 }),
    organism: choice('Nhóm nguồn gen', organisms),
    keeping: choice('Hình thức lưu giữ', keepingForms),
    collectedIn: place('Nơi thu thập'),
    keptAt: text('Nơi lưu giữ', { max: 300 }),
    quantity: text('Số lượng cá thể, mẫu', { max: 100 }),
    condition: text('Tình trạng', { max: 500 }),
    loss: text('Nguyên nhân mất', { max: 300 }),
    receiver: text('Nơi nhận', { max: 200 }),
  },
  identity: ['code'],
  shownAs: 'name',
  lifecycle: {
    states: { kept: 'Đang lưu giữ', lost: 'Đã mất', handedOver: 'Đã chuyển nơi lưu giữ' },
    opening: { label: 'Đưa vào lưu giữ', to: 'kept', on: 'keptFrom', fill: ['name', 'organism'], by: technicians },
    actions: {
      examine: {
        label: 'Kiểm tra, chăm sóc, phục tráng',
        from: 'kept',
        to: 'kept',
        on: 'examinedOn',
        again: true,
        fill: ['condition'],
        mayFill: ['quantity'],
        by: technicians,
      },
      lose: { label: 'Ghi nhận mất', from: 'kept', to: 'lost', on: 'lostOn', fill: ['loss'], by: technicians },
      handOver: {
        label: 'Chuyển nơi lưu giữ',
        from: 'kept',
        to: 'handedOver',
        on: 'handedOverOn',
        fill: ['receiver'],
        by: ['divisionHead'],
      },
    },
  },
})
