import { list } from '../../../ledger/index.ts'

export const outcomeKinds = list({
  code: 'outcome-kinds',
  title: 'Loại kết quả',
  entries: {
    motherTree: 'Cây đầu dòng',
    variety: 'Giống, dòng cây trồng, vật nuôi',
    plantedArea: 'Diện tích trồng mới',
    model: 'Mô hình',
    procedure: 'Quy trình kỹ thuật, công nghệ',
    peopleTrained: 'Người được đào tạo, tập huấn',
    publication: 'Bài báo, ấn phẩm công bố',
    ipTitle: 'Văn bằng bảo hộ sở hữu trí tuệ',
    database: 'Phần mềm, cơ sở dữ liệu',
    finding: 'Luận cứ, kết luận khoa học',
    other: 'Kết quả khác',
  },
})

export type OutcomeKind = keyof typeof outcomeKinds.entries
