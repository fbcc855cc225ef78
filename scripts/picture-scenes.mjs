// What stands on the pictures of the users' guide: the page, who looks at it, and what is done before it is taken.
import { scenesOfReports } from './picture-scenes-of-reports.mjs'
import {
  button,
  compiler,
  copiedRows,
  counted,
  director,
  divisionHead,
  instruments,
  openFirst,
  opened,
  press,
  sheetWithFaults,
  technician,
} from './picture-steps.mjs'

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
  ...scenesOfReports,
]
