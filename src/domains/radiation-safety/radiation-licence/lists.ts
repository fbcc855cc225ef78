import { list } from '../../../ledger/index.ts'

export const licenceDossierKinds = list({
  code: 'licence-dossier-kinds',
  title: 'Loại hồ sơ',
  entries: {
    new: 'Cấp mới',
    renewal: 'Gia hạn',
    amendment: 'Sửa đổi, bổ sung',
    reissue: 'Cấp lại',
  },
})
