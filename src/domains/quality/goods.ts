import { list } from '../../ledger/index.ts'

/** Groups of goods by which checks, samples and trading premises are told apart. */
export const goodsKinds = list({
  code: 'goods-kinds',
  title: 'Nhóm hàng hóa',
  entries: {
    jewelleryGold: 'Vàng trang sức, mỹ nghệ',
    petrol: 'Xăng, dầu',
    liquefiedGas: 'Khí dầu mỏ hóa lỏng',
    electrical: 'Hàng điện, điện tử',
    helmet: 'Mũ bảo hiểm',
    toy: 'Đồ chơi trẻ em',
    consumerGoods: 'Hàng tiêu dùng',
    food: 'Thực phẩm',
    brick: 'Gạch xây dựng',
    cement: 'Xi măng',
    steel: 'Thép',
    otherMaterial: 'Vật liệu xây dựng khác',
    farmInput: 'Vật tư nông nghiệp',
    medicalDevice: 'Trang thiết bị y tế',
    other: 'Hàng hóa khác',
  },
})
