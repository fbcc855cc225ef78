import { Command, InvalidArgumentError } from 'commander'
import { closeFigures } from './closing.ts'
import { printClosings } from './closings.ts'
import { checkHere } from './check.ts'
import { backUp, restore } from './backup.ts'
import { exportSheet, importSheet } from './exchange.ts'
import { writeForm } from './form.ts'
import { printFigures, printRecords } from './figures.ts'
import { inviteHere } from './invite.ts'
import { changeProvince } from './province.ts'
import { promulgateReport } from './promulgation.ts'
import { writeReport } from './report.ts'
import { printRestatement } from './restatement.ts'
import { loadOnly, serveHere } from './serve.ts'
import { verifyHere } from './verify.ts'
import { inVietnamese } from './vietnamese-help.ts'

const port = (text: string): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('cổng là số nguyên từ 0 đến 65535')
  return number
}

const positive = (text: string): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('phải là số nguyên từ 1 trở lên')
  return number
}

const spanOptions = (command: Command): Command =>
  command
    .requiredOption('--province <mã tỉnh>', 'tỉnh, ví dụ son-la')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo: 2020, 2021-09, 2021-Q3, 2021-H1, 2021-9M hoặc 2021-08-17/2021-09-16')

const promulgatedOptions = (command: Command): Command =>
  command
    .option('--number <số>', 'số của báo cáo đã ban hành; nếu không nêu, là báo cáo gần nhất của kỳ', positive)
    .option('--year <năm>', 'năm của số đó', positive)

const listening = (command: Command): Command =>
  command.option('--port <cổng>', 'cổng để nghe', port, 8080).option('--host <địa chỉ>', 'địa chỉ để nghe', '127.0.0.1')

/** The command line; parsing throws a CommanderError where the call is wrong. */
export const program = (): Command => {
  const root = new Command('socai').description(
    'Sổ cái KH&CN: sổ sách, số liệu và báo cáo của Sở Khoa học và Công nghệ.',
  )

  listening(root.command('serve').description('mở trang web')).action((options: { port: number; host: string }) =>
    serveHere(options, false),
  )
  listening(root.command('demo').description('nạp hai tỉnh mẫu (nếu chưa có) và mở trang web'))
    .option('--load-only', 'chỉ nạp rồi dừng')
    .action((options: { port: number; host: string; loadOnly?: true }) =>
      options.loadOnly ? loadOnly() : serveHere(options, true),
    )
  root
    .command('invite')
    .description(
      'tạo đường dẫn dùng một lần để mở tài khoản quản trị toàn hệ thống; dừng trang web trước nếu dùng cơ sở dữ liệu nhúng',
    )
    .requiredOption('--administrator', 'người quản trị toàn hệ thống')
    .action(inviteHere)
  spanOptions(root.command('figures').description('mọi số liệu của một kỳ'))
    .option('--json', 'in dạng JSON')
    .action(printFigures)
  spanOptions(root.command('records').description('các bản ghi đứng sau một số liệu'))
    .requiredOption('--indicator <mã chỉ tiêu>', 'chỉ tiêu, ví dụ calibrations.verified')
    .option('--part <cách-chia=giá-trị>', 'một phần của số liệu, ví dụ outcome=failed')
    .option('--json', 'in dạng JSON')
    .action(printRecords)
  promulgatedOptions(spanOptions(root.command('report').description('lập báo cáo')))
    .option('--outline <mã đề cương>', 'đề cương; nếu không nêu, dùng đề cương của tỉnh cho kỳ đó')
    .requiredOption('--out <tệp>', 'tệp .docx, .pdf, .html hoặc .json')
    .option('--promulgated', 'bản đã ban hành, đúng như khi ban hành')
    .action(writeReport)
  spanOptions(
    root
      .command('close')
      .description('chốt số liệu của một phòng, đơn vị: giữ nguyên từng số liệu của kỳ, hoặc mở lại'),
  )
    .requiredOption('--division <mã>', 'phòng, đơn vị, ví dụ technology')
    .option('--reopen', 'mở lại số liệu đã chốt; số liệu đã chốt vẫn được giữ')
    .option('--reason <lý do>', 'lý do mở lại')
    .option('--person <tên>', 'người ghi', 'Người vận hành')
    .action(closeFigures)
  spanOptions(
    root
      .command('closings')
      .description(
        'phòng, đơn vị nào đã chốt số liệu của kỳ, và số liệu nào thay đổi từ khi chốt, vì những bút toán nào',
      ),
  )
    .option('--json', 'in dạng JSON')
    .action(printClosings)
  spanOptions(root.command('promulgate').description('ban hành báo cáo: cấp số, ngày và giữ nguyên mãi mãi'))
    .option('--outline <mã đề cương>', 'đề cương; nếu không nêu, dùng đề cương của tỉnh cho kỳ đó')
    .requiredOption('--number <số>', 'số của báo cáo trong năm', positive)
    .requiredOption('--date <ngày>', 'ngày ban hành, ví dụ 2020-12-20')
    .option('--person <tên>', 'người ghi', 'Người vận hành')
    .action(promulgateReport)
  promulgatedOptions(
    spanOptions(
      root.command('restatement').description('số liệu đã ban hành nay sẽ là bao nhiêu, vì những bút toán nào'),
    ),
  )
    .option('--json', 'in dạng JSON')
    .action(printRestatement)
  root
    .command('form')
    .description('lập một biểu thống kê ngành KH&CN của năm dương lịch')
    .argument('<số biểu>', 'số của biểu, ví dụ 04')
    .argument('<tệp>', 'tệp .xlsx')
    .requiredOption('--province <mã tỉnh>', 'tỉnh, ví dụ son-la')
    .requiredOption('--year <năm>', 'năm của số liệu, ví dụ 2020', positive)
    .action(writeForm)
  root
    .command('import')
    .description('nhập tệp .xlsx hoặc .csv vào một sổ')
    .argument('<sổ>', 'mã sổ, ví dụ calibration')
    .argument('<tệp>', 'tệp .xlsx hoặc .csv')
    .requiredOption('--province <mã tỉnh>', 'tỉnh, ví dụ son-la')
    .option('--valid-rows', 'ghi các dòng đúng dù có dòng sai')
    .option('--person <tên>', 'người ghi', 'Người vận hành')
    .option('--json', 'in kết quả dạng JSON')
    .action(importSheet)
  root
    .command('export')
    .description('xuất một sổ ra tệp .xlsx hoặc .csv')
    .argument('<sổ>', 'mã sổ, ví dụ calibration')
    .argument('<tệp>', 'tệp .xlsx hoặc .csv')
    .requiredOption('--province <mã tỉnh>', 'tỉnh, ví dụ son-la')
    .option('--template', 'chỉ tạo mẫu nhập trống, có danh sách chọn và giải thích từng cột')
    .action(exportSheet)
  root
    .command('province')
    .description(
      'tạo một tỉnh hoặc thay đổi tỉnh đã có: cơ quan, chế độ báo cáo, đơn vị hành chính, mỗi thứ từ một ngày',
    )
    .argument('[tệp]', 'tệp .json; xem tệp mẫu')
    .option('--template <tệp>', 'chỉ tạo tệp mẫu để sửa lại')
    .action(changeProvince)
  root
    .command('check')
    .description('soát một báo cáo bất kỳ: những chỗ không khớp nhau; không cần sổ')
    .argument('<tệp>', 'báo cáo .docx, .pdf có chữ hoặc .txt')
    .option('--json', 'in kết quả ở dạng JSON')
    .option('--out <tệp>', 'ghi kết quả: .docx (Word có nhận xét), .xlsx, .csv hoặc .json')
    .option('--before <tệp>', 'báo cáo trước của cùng cơ quan để so')
    .option('--period <kỳ>', 'kỳ của báo cáo, như 2021-9M; không ghi là theo lời của báo cáo')
    .action(checkHere)

  root
    .command('verify')
    .description('chứng minh không bút toán nào bị sửa và mọi dòng khớp với bút toán')
    .option('--json', 'in dạng JSON')
    .action(verifyHere)
  root
    .command('backup')
    .description('sao lưu toàn bộ sổ cái ra một tệp, cả khi mọi người đang làm việc; tệp chỉ tài khoản này đọc được')
    .argument(
      '<tệp>',
      'tệp mới, ví dụ so-cai-2026-11-22.tar.gz; tệp đã có thì giữ nguyên và báo lại, trừ khi thêm --force',
    )
    .option('--force', 'thay tệp đã có')
    .option('--json', 'in tóm tắt bản sao lưu dạng JSON')
    .action(backUp)
  root
    .command('restore')
    .description('khôi phục một tệp sao lưu vào một sổ trống (thư mục mới hoặc cơ sở dữ liệu mới), rồi kiểm chứng')
    .argument('<tệp>', 'tệp do socai backup tạo ra, từ cơ sở dữ liệu nhúng hoặc máy chủ')
    .option('--check', 'chỉ kiểm tra tệp còn nguyên vẹn, không khôi phục')
    .option('--no-verify', 'không kiểm chứng sau khi khôi phục (sổ rất lớn; kiểm chứng sau bằng socai verify)')
    .option('--json', 'in tóm tắt bản sao lưu dạng JSON')
    .action(restore)

  return inVietnamese(root)
}
