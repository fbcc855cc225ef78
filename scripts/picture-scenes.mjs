// What stands on the pictures of the users' guide: the page, who looks at it, and what is done before it is taken.

const ofSonLa = (name) => `${name}@son-la.example`
const [specialist, technician, divisionHead, compiler, director, administrator] = [
  'chuyen-vien',
  'kiem-dinh',
  'truong-phong',
  'tong-hop',
  'giam-doc',
  'quan-tri',
].map(ofSonLa)

const instruments = '/registers/calibration'

const button = (page, name) => page.getByRole('button', { name, exact: true })
// By what is read on it: a button with a picture may be called by more than that.
const press = (page, text) =>
  page
    .locator('button:visible')
    .filter({ hasText: exactly(text) })
    .last()
    .click()
const exactly = (text) => new RegExp(`^\\s*${text.replace(/[.*+?()[\]{}|^$]/g, '\\$&')}\\s*$`)
const counted = (page) => page.locator('tfoot th', { hasText: 'Cộng' }).waitFor()
const openFirst = async (page) => {
  await counted(page)
  await page.locator('[data-cell="0.0"]').focus()
  await page.keyboard.press('Enter')
  await page.getByText('Lịch sử', { exact: true }).last().waitFor()
}

/** A dialog or a drawer, once it stands still. */
const opened = (page) => page.locator('.ant-modal, .ant-drawer-open').last().waitFor()

const copiedRows = [
  'Khách hàng\tLoại phương tiện đo\tNgày đăng ký\tSố hiệu',
  'Trạm y tế xã Mẫu\tÁp kế\t05/10/2020\tMAU-1',
  'Hợp tác xã Mẫu\tCân bàng\t05/10/2020\tMAU-2',
  'Chợ trung tâm Mẫu\tCân đồng hồ lò xo\t35/10/2020\tMAU-3',
].join('\n')

const sheetWithFaults = [
  'Khách hàng;Loại phương tiện đo;Ngày đăng ký;Số hiệu',
  'Trạm y tế xã Mẫu;Áp kế;05/10/2020;TEP-1',
  'Hợp tác xã Mẫu;Cân bàng;05/10/2020;TEP-2',
].join('\r\n')

/**
 * The pictures in the order in which they are taken.
 * `name` of the files, `who` is signed in (nobody, where it is left out), `path` of the page, `once` what is done to the
 * demonstration before the first picture, with pages of others at hand, `show` what is done before each.
 */
export const scenes = [
  { name: 'dang-nhap', path: '/sign-in' },
  { name: 'tai-khoan', who: compiler, path: '/account' },
  {
    name: 'xac-thuc-hai-buoc',
    who: compiler,
    path: '/account',
    show: async (page) => {
      await page.locator('#second-factor-password').fill('ban-mau-so-cai')
      await press(page, 'Bật xác thực hai bước')
      await page.locator('ol.codes').waitFor()
    },
  },
  { name: 'trang-dau', who: director, path: '/?on=2020-06-10', show: (page) => page.locator('.work').waitFor() },
  {
    name: 'tim-moi-thu',
    who: divisionHead,
    path: '/',
    show: async (page) => {
      await page.locator('.search-open').click()
      await page.getByRole('combobox', { name: 'Tìm mọi thứ' }).fill('kiem dinh')
      await page.locator('.search-choice').first().waitFor()
    },
  },
  { name: 'so', who: technician, path: instruments, show: counted },
  {
    name: 'so-loc',
    who: technician,
    path: `${instruments}?where.verifiedOn.from=2020-10-01&where.verifiedOn.to=2020-12-31&columns=outcome,customer,verifiedOn,fee`,
    show: async (page) => {
      await counted(page)
      await button(page, 'Lọc theo “Kết luận”').click()
      await page.getByRole('checkbox', { name: 'Không đạt' }).check()
    },
  },
  {
    name: 'so-cot',
    who: technician,
    path: instruments,
    show: async (page) => {
      await counted(page)
      await press(page, 'Cột')
      await page.locator('.column-choice').waitFor()
    },
  },
  {
    name: 'so-cach-xem',
    who: technician,
    path: `${instruments}?where.outcome=failed&sort=-fee`,
    once: async (page) => {
      await press(page, 'Cách xem')
      await page.getByLabel('Tên của cách xem đang mở').fill('Không đạt, giá cao nhất trước')
      await press(page, 'Lưu')
      await button(page, 'Không đạt, giá cao nhất trước').waitFor()
      await page.reload()
    },
    show: async (page) => {
      await counted(page)
      await press(page, 'Cách xem')
      await page.getByLabel('Tên của cách xem đang mở').waitFor()
    },
  },
  {
    name: 'so-xuat',
    who: technician,
    path: `${instruments}?where.outcome=failed`,
    show: async (page) => {
      await counted(page)
      await press(page, 'Xuất')
      await page.getByText('Excel (.xlsx)').waitFor()
    },
  },
  {
    name: 'ban-ghi-moi',
    who: technician,
    path: `${instruments}/new`,
    show: async (page) => {
      await page.getByLabel('Khách hàng').fill('Trạm y tế xã Mẫu')
      await page.waitForTimeout(800)
    },
  },
  { name: 'ban-ghi', who: technician, path: `${instruments}?where.state=certified`, show: openFirst },
  {
    name: 'ban-ghi-buoc',
    who: director,
    path: '/registers/programme?where.state=underWay',
    show: async (page) => {
      await openFirst(page)
      await page.locator('.deeds .ant-btn-primary').first().click()
      await opened(page)
    },
  },
  {
    name: 'ban-ghi-dinh-chinh',
    who: technician,
    path: `${instruments}?where.state=certified`,
    show: async (page) => {
      await openFirst(page)
      await press(page, 'Đính chính')
      await opened(page)
    },
  },
  {
    name: 'ban-ghi-huy',
    who: technician,
    path: `${instruments}?where.state=certified`,
    show: async (page) => {
      await openFirst(page)
      await press(page, 'Hủy bản ghi')
      await opened(page)
    },
  },
  {
    name: 'dan-tu-excel',
    who: technician,
    path: instruments,
    show: async (page) => {
      await counted(page)
      await press(page, 'Dán từ Excel')
      await page.getByLabel('Dán các dòng đã chép từ Excel').fill(copiedRows)
      await page.locator('.pasted-bad').first().waitFor()
    },
  },
  {
    name: 'nhap-tu-tep',
    who: technician,
    path: instruments,
    show: async (page) => {
      await counted(page)
      await press(page, 'Nhập từ tệp')
      await opened(page)
    },
  },
  {
    name: 'viec-chay-nen',
    who: technician,
    path: '/work',
    once: async (page) => {
      await page.goto(instruments)
      await counted(page)
      await press(page, 'Nhập từ tệp')
      await page
        .getByLabel('Tệp để nhập')
        .setInputFiles({ name: 'kiem-dinh-thang-10.csv', mimeType: 'text/csv', buffer: Buffer.from(sheetWithFaults) })
      await press(page, 'Nhập')
      await page.goto('/work')
      await page.getByText('Xem kết quả từng ô').first().waitFor()
    },
    show: async (page) => {
      await page.getByText('Xem kết quả từng ô').first().click()
      await page.locator('.work-outcome').waitFor()
    },
  },
  {
    name: 'bao-cao',
    who: compiler,
    path: '/reports',
    show: (page) => page.locator('.reports-periods').first().waitFor(),
  },
  { name: 'bao-cao-ky', who: compiler, path: '/reports/2020', show: (page) => page.locator('.sheet').waitFor() },
  {
    name: 'so-lieu',
    who: compiler,
    path: '/reports/2020?figure=calibrations.verified',
    show: (page) => page.locator('.records-behind').waitFor(),
  },
  {
    name: 'sua-nhan-dinh',
    who: compiler,
    path: '/reports/2020',
    show: async (page) => {
      await page.locator('.narrative-mend').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.rich-text').waitFor()
      await page.locator('.mend').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'chen-so-lieu',
    who: compiler,
    path: '/reports/2020',
    show: async (page) => {
      await page.locator('.narrative-mend').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.rich-text').waitFor()
      await press(page, 'Chèn số liệu')
      await page.getByRole('combobox', { name: 'Tìm chỉ tiêu' }).fill('kiem dinh')
      await page.locator('.figure-search-options li').first().waitFor()
    },
  },
  {
    name: 'chot-so-lieu',
    who: director,
    path: '/reports/2020',
    once: async (page) => {
      await page.locator('.report-deeds button', { hasText: 'Chốt số liệu' }).click()
      const division = page.locator('.closings li', { hasText: 'Trung tâm' }).first()
      await division.locator('button', { hasText: 'Chốt số liệu' }).click()
      await division.getByText('Đã chốt').waitFor()
      await page.reload()
    },
    show: async (page) => {
      await page.locator('.report-deeds button', { hasText: 'Chốt số liệu' }).click()
      await page.locator('.closings li').first().waitFor()
    },
  },
  {
    name: 'ban-hanh',
    who: director,
    path: '/reports/2020',
    show: async (page) => {
      await press(page, 'Ban hành…')
      await page.locator('.promulgate .figure-restated').waitFor()
    },
  },
  {
    name: 'so-lieu-dieu-chinh',
    who: director,
    path: '/reports/2020-10',
    once: async (page, pageOf) => {
      await press(page, 'Ban hành…')
      await page.getByLabel('Số', { exact: true }).fill('118')
      await press(page, 'Ban hành')
      await button(page, 'Số liệu điều chỉnh').waitFor()
      const other = await pageOf(technician)
      await other.goto(`${instruments}?where.verifiedOn.from=2020-10-05&where.verifiedOn.to=2020-10-09`)
      await openFirst(other)
      await press(other, 'Hủy bản ghi')
      await opened(other)
      await other.getByLabel(/^Lý do/).fill('Ghi trùng với bản ghi khác')
      await other.keyboard.press('Control+Enter')
      await other.waitForURL(({ pathname }) => pathname === instruments)
      await page.reload()
    },
    show: async (page) => {
      await press(page, 'Số liệu điều chỉnh')
      await page.locator('.restated > li').first().waitFor()
    },
  },
  {
    name: 'bang-dieu-hanh',
    who: director,
    path: '/dashboard?period=2020',
    show: (page) => page.locator('.figures-table').first().waitFor(),
  },
  {
    name: 'bang-dieu-hanh-so-lieu',
    who: director,
    path: '/dashboard?period=2020&show=calibrations.verified',
    show: (page) => page.locator('.records-behind').waitFor(),
  },
  {
    name: 'chon-chi-tieu',
    who: director,
    path: '/dashboard?period=2020',
    show: async (page) => {
      await press(page, 'Chọn chỉ tiêu')
      await opened(page)
    },
  },
  {
    name: 'de-cuong',
    who: compiler,
    path: '/outlines',
    show: (page) => page.locator('.outlines-list a').first().waitFor(),
  },
  {
    name: 'de-cuong-sua',
    who: compiler,
    path: '/outlines',
    show: async (page) => {
      await page.locator('.outlines-list a').first().click()
      await page.locator('.outline-preview .sheet').waitFor()
    },
  },
  {
    name: 'cach-viet',
    who: compiler,
    path: '/outlines',
    show: async (page) => {
      await page.getByLabel('Tìm đoạn theo lĩnh vực, chỉ tiêu').fill('kiem dinh')
      await page.locator('.outlines-list').last().locator('a').first().click()
      await page.getByRole('combobox', { name: 'Kỳ xem trước' }).fill('Năm 2020')
      await page.keyboard.press('Enter')
      await page.locator('.outline-preview .figure').first().waitFor()
    },
  },
  { name: 'nguoi-dung', who: administrator, path: '/people', show: (page) => page.locator('.listing').waitFor() },
  {
    name: 'moi-nguoi-dung',
    who: administrator,
    path: '/people',
    show: async (page) => {
      await press(page, 'Mời người dùng')
      await opened(page)
    },
  },
  {
    name: 'mot-nguoi-dung',
    who: administrator,
    path: '/people/demo-son-la-chuyen-vien',
    show: (page) => page.locator('#offices').waitFor(),
  },
  { name: 'khoa-truy-cap', who: administrator, path: '/people/keys' },
  {
    name: 'bang-quyen',
    who: specialist,
    path: '/rights',
    show: (page) => page.locator('.rights-table').first().waitFor(),
  },
  { name: 'lich-su', who: director, path: '/history', show: (page) => page.locator('.history-act').first().waitFor() },
  { name: 'nhat-ky-truy-cap', who: director, path: '/history/access' },
  {
    name: 'kiem-chung',
    who: director,
    path: '/history/proof',
    show: async (page) => {
      await press(page, 'Kiểm chứng ngay')
      await page.locator('.proof-counts').waitFor()
    },
  },
]
