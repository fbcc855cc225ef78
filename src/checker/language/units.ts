/**
 * Kinds of things that are counted. Things of one kind can add up («27 nhiệm vụ gồm 01 dự án, 21 đề tài»); things of two
 * kinds never do («423 cơ sở, trong đó 748 lô hàng»).
 */
export type UnitKind = keyof typeof words

const words = {
  money: ['đồng', 'đ', 'vnđ', 'vnd', 'usd'],
  share: ['%', '‰', 'điểm %'],
  area: ['ha', 'm2', 'm²', 'km2', 'hecta'],
  volume: ['m3', 'm³', 'lít'],
  mass: ['kg', 'tấn', 'tạ', 'gam', 'g'],
  length: ['km', 'm', 'mét', 'cm', 'mm'],
  time: ['ngày', 'tháng', 'năm', 'giờ', 'phút', 'tuần', 'quý'],
  degree: ['°c', '°', 'độ'],
  points: ['điểm', 'bậc'],
  work: ['nhiệm vụ', 'đề tài', 'dự án', 'đề án', 'chương trình'],
  person:
    'người,cán bộ,công chức,viên chức,học viên,đại biểu,sinh viên,học sinh,giảng viên,giáo viên,lượt người,lượt,tiến sĩ,thạc sĩ,kỹ sư,chuyên gia,đảng viên,nông dân,hội viên,lao động,cộng tác viên,thanh tra viên,chuyên viên,kiểm định viên,kỹ thuật viên,nghiên cứu viên,bác sĩ,cử nhân,giáo sư,phó giáo sư,phụ nữ,thành viên,lãnh đạo,tác giả'.split(
      ',',
    ),
  organisation:
    'cơ sở,chi cục,ban,phòng,văn phòng,trạm,ubnd,hội,nhà máy,liên hiệp,đơn vị,doanh nghiệp,hợp tác xã,tổ chức,cơ quan,công ty,cửa hàng,bệnh viện,trung tâm,trường,trường học,phòng khám,sở,viện,chi nhánh,điểm bán hàng,điểm bán,điểm kinh doanh,siêu thị,chợ,cửa hàng,đại lý,quầy,quầy thuốc,nhà thuốc,tiệm,hộ kinh doanh,trạm y tế,cây xăng'.split(
      ',',
    ),
  place: ['huyện', 'xã', 'tỉnh', 'thành phố', 'phường', 'thị trấn', 'thôn', 'bản'],
  household: ['hộ', 'hộ dân'],
  document:
    'văn bản,quyết định,nghị quyết,kế hoạch,công văn,tờ trình,báo cáo,thông báo,chỉ thị,hướng dẫn,quy chế,quy định,thông tư,nghị định'.split(
      ',',
    ),
  meeting: 'hội nghị,hội thảo,lớp,khóa,buổi,cuộc họp,đoàn,phiên,tọa đàm,diễn đàn'.split(','),
  inspection: ['cuộc', 'cuộc thanh tra', 'cuộc kiểm tra'],
  file: ['hồ sơ', 'thủ tục'],
  letter: ['đơn', 'đơn thư'],
  permit: 'giấy phép,giấy chứng nhận,chứng chỉ,văn bằng,bằng,giấy xác nhận'.split(','),
  instrument:
    'phương tiện,phương tiện đo,ptđ,cân,cột đo,cột,công tơ,đồng hồ,huyết áp kế,áp kế,taximet,máy,quả cân,nhiệt kế,thiết bị'.split(
      ',',
    ),
  lot: ['lô', 'lô hàng'],
  sample: ['mẫu'],
  product: ['sản phẩm', 'hàng hóa', 'hàng hoá'],
  media: 'tin,bài,tin bài,bài viết,phóng sự,chuyên mục,bản tin,chuyên trang'.split(','),
  copy: 'cuốn,tờ,bản in,quyển,ấn phẩm,tờ rơi'.split(','),
  idea: ['sáng kiến', 'giải pháp', 'ý tưởng'],
  property: ['nhãn hiệu', 'kiểu dáng', 'sáng chế', 'giải pháp hữu ích', 'chỉ dẫn địa lý', 'thiết kế bố trí'],
  model: ['mô hình', 'quy trình'],
} satisfies Readonly<Record<string, readonly string[]>>

const kinds = new Map<string, UnitKind>(
  Object.entries(words).flatMap(([kind, all]) => all.map((word) => [word, kind as UnitKind] as const)),
)

/** The kind of a counted noun by its first words; undefined where the noun is of no known kind. */
export const unitKindOf = (noun: string): UnitKind | undefined => {
  const all = noun.toLowerCase().split(/\s+/)
  for (let length = Math.min(3, all.length); length > 0; length -= 1) {
    const kind = kinds.get(all.slice(0, length).join(' '))
    if (kind !== undefined) return kind
  }
  return undefined
}

/** How well a part fits a whole: the same thing, perhaps, or never. An unnamed part («cấp tỉnh 37») is of the whole's kind. */
export const fits = (whole: Counted, part: Counted): 'surely' | 'perhaps' | 'never' => {
  if (part.noun === '' || whole.noun === '' || part.unit === whole.unit) return 'surely'
  const [one, other] = [unitKindOf(whole.noun), unitKindOf(part.noun)]
  if (one === undefined && other === undefined) return 'perhaps'
  if (one !== undefined && other !== undefined) return one === other || isOfRight(one, other) ? 'surely' : 'never'
  const known = one ?? other
  return known !== undefined && measures.has(known) ? 'never' : 'perhaps'
}

// Applications, certificates and files of an office of industrial property are told apart by what they protect.
const isOfRight = (whole: UnitKind, part: UnitKind): boolean =>
  part === 'property' && ['letter', 'permit', 'file', 'idea', 'product'].includes(whole)

type Counted = { readonly noun: string; readonly unit: string }

const measures: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'money',
  'share',
  'area',
  'volume',
  'mass',
  'length',
  'time',
  'degree',
  'points',
])
