// Who looks at the pages of the users' guide, and the steps that several of its pictures need.

const ofSonLa = (name) => `${name}@son-la.example`
export const [specialist, technician, divisionHead, compiler, director, administrator] = [
  'chuyen-vien',
  'kiem-dinh',
  'truong-phong',
  'tong-hop',
  'giam-doc',
  'quan-tri',
].map(ofSonLa)

export const instruments = '/registers/calibration'

export const button = (page, name) => page.getByRole('button', { name, exact: true })
// By what is read on it: a button with a picture may be called by more than that.
export const press = (page, text) =>
  page
    .locator('button:visible')
    .filter({ hasText: exactly(text) })
    .last()
    .click()
const exactly = (text) => new RegExp(`^\\s*${text.replace(/[.*+?()[\]{}|^$]/g, '\\$&')}\\s*$`)
export const counted = (page) => page.locator('tfoot th', { hasText: 'Cộng' }).waitFor()
export const openFirst = async (page) => {
  await counted(page)
  await page.locator('[data-cell="0.0"]').focus()
  await page.keyboard.press('Enter')
  await page.getByText('Lịch sử', { exact: true }).last().waitFor()
}

/** A dialog or a drawer, once it stands still. */
export const opened = (page) => page.locator('.ant-modal, .ant-drawer-open').last().waitFor()

export const copiedRows = [
  'Khách hàng\tLoại phương tiện đo\tNgày đăng ký\tSố hiệu',
  'Trạm y tế xã Mẫu\tÁp kế\t05/10/2020\tMAU-1',
  'Hợp tác xã Mẫu\tCân bàng\t05/10/2020\tMAU-2',
  'Chợ trung tâm Mẫu\tCân đồng hồ lò xo\t35/10/2020\tMAU-3',
].join('\n')

export const sheetWithFaults = [
  'Khách hàng;Loại phương tiện đo;Ngày đăng ký;Số hiệu',
  'Trạm y tế xã Mẫu;Áp kế;05/10/2020;TEP-1',
  'Hợp tác xã Mẫu;Cân bàng;05/10/2020;TEP-2',
].join('\r\n')
