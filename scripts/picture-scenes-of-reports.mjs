// The pictures from the reports on, in the order in which they are taken.
import {
  administrator,
  button,
  compiler,
  director,
  instruments,
  openFirst,
  opened,
  press,
  specialist,
  technician,
} from './picture-steps.mjs'

export const scenesOfReports = [
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
    name: 'soat-bao-cao',
    who: compiler,
    path: '/checks',
    show: async (page) => {
      const said = [
        'BÁO CÁO',
        'Kết quả hoạt động khoa học và công nghệ năm 2020',
        'I. KẾT QUẢ THỰC HIỆN',
        'Năm 2020, trên địa bàn tỉnh triển khai 39 nhiệm vụ KH&CN, trong đó: 30 nhiệm vụ chuyển tiếp, 08 nhiệm vụ mới phê duyệt.',
        'Thẩm định, cấp giấy phép tiến hành công việc bức xạ cho 19 đơn vị; phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở cho 12 đơn vị.',
        'Kiểm tra việc duy trì HTQLCL theo tiêu chuẩn TCVN ISO 9001:2005 tại 14 đơn vị.',
        'Xử phạt vi phạm hành chính theo Nghị định số 119/2017/NĐ-CP ngày 01/11/2018 của Chính phủ 03 đơn vị với số tiền 3.000.000đ (Ba mươi triệu đồng).',
      ]
      const file = { name: 'bao-cao-2020.txt', mimeType: 'text/plain', buffer: Buffer.from(said.join('\n\n')) }
      await page.locator('input[type=file]').first().setInputFiles(file)
      await page.locator('.finding-head').first().click()
    },
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
      await page.locator('.figure-chip', { hasText: /[1-9]/ }).first().waitFor()
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
