/** Thrown inside while a backup is read or loaded, and returned outside as a refusal: `code` is stable, `message` the sentence. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore'
  readonly code: string

  constructor(code: string, tell: string) {
    super(tell)
    this.code = code
  }
}

export const unreadable = (file: string) =>
  new CannotRestore(
    'restore/unreadable',
    `Không đọc được tệp “${file}”; hãy kiểm tra đường dẫn và quyền đọc của tài khoản đang chạy lệnh.`,
  )

export const notABackup = (file: string) =>
  new CannotRestore(
    'restore/not-a-backup',
    `“${file}” không phải là tệp sao lưu của Sổ cái; hãy chọn tệp do lệnh socai backup tạo ra.`,
  )

export const broken = (file: string) =>
  new CannotRestore(
    'restore/broken',
    `Tệp sao lưu “${file}” không còn nguyên vẹn (bị cắt bớt hoặc bị sửa), nên không khôi phục gì cả; hãy dùng một bản sao lưu khác.`,
  )

export const newer = (file: string) =>
  new CannotRestore(
    'restore/newer',
    `Tệp sao lưu “${file}” do một bản Sổ cái mới hơn tạo ra; hãy cập nhật Sổ cái lên bản đó hoặc mới hơn rồi khôi phục.`,
  )

const mostNamed = 3

export const notEmpty = (held: readonly string[]) =>
  new CannotRestore(
    'restore/not-empty',
    `Nơi khôi phục đã có dữ liệu (${held.slice(0, mostNamed).join(', ')}${held.length > mostNamed ? '…' : ''}); chỉ khôi phục được vào một sổ trống: hãy đặt SOCAI_DATA tới một thư mục mới, hoặc DATABASE_URL tới một cơ sở dữ liệu mới tạo.`,
  )

export const otherDeclarations = (places: readonly string[]) =>
  new CannotRestore(
    'restore/other-declarations',
    `Bản Sổ cái này không khai báo các cột có trong tệp sao lưu; hãy khôi phục bằng đúng bản Sổ cái đã tạo tệp: ${places.join('; ')}.`,
  )
