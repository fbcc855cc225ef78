import { expect, test } from 'vitest'
import { exampleProvince, readProvinceFile } from './index.ts'

const [department, regime, places] = exampleProvince.settings

const told = (file: unknown): string => {
  const read = readProvinceFile(typeof file === 'string' ? file : JSON.stringify(file))
  return read.ok ? 'granted' : read.tell
}

const withValue = (of: typeof department, changed: object) => ({
  ...exampleProvince,
  settings: [{ ...of, value: { ...(of?.value as object), ...changed } }],
})

const withPlaces = (...value: readonly object[]) => ({ ...exampleProvince, settings: [{ ...places, value }] })
const place = { code: 'xa-mot', name: 'Xã Một', level: 'commune' }

test('the example is a province, whatever the editor put before it', () => {
  const read = readProvinceFile(`\ufeff${JSON.stringify(exampleProvince)}`)

  expect(read).toEqual({ ok: true, value: exampleProvince })
})

test.each([
  ['{', 'Tệp không phải JSON; tạo tệp mẫu bằng: socai province --template TỆP.json.'],
  [[], 'Cả tệp: phải là nhóm { … }.'],
  [{ ...exampleProvince, code: 'Sơn La' }, 'code: phải là mã không dấu'],
  [{ ...exampleProvince, name: ' ' }, 'name: không được để trống.'],
  [{ ...exampleProvince, colour: 'red' }, 'Cả tệp: không nhận “colour”; chỉ nhận: code, name, settings.'],
  [{ code: 'mau', name: 'Mẫu' }, 'settings: còn thiếu, phải là danh sách [ … ].'],
  [
    { ...exampleProvince, settings: [{ ...department, name: 'motto' }] },
    'settings[0].name: phải là một trong: department, regime, places.',
  ],
  [
    { ...exampleProvince, settings: [{ ...department, holdsFrom: '2021-02-30' }] },
    'settings[0].holdsFrom: phải là ngày có thật viết năm-tháng-ngày',
  ],
  [{ ...exampleProvince, settings: [regime, regime] }, 'settings[1]: cùng name và holdsFrom với một mục ở trên.'],
  [
    withValue(department, { motto: 'x' }),
    'settings[0].value: không nhận “motto”; chỉ nhận: superior, issuer, name, reportSymbol, seat, signedAs, recipients, leadingZero.',
  ],
  [withValue(department, { signedAs: [] }), 'settings[0].value.signedAs: phải có ít nhất 1 mục.'],
  [withValue(department, { leadingZero: 'yes' }), 'settings[0].value.leadingZero: phải là true hoặc false.'],
  [withValue(department, { seat: 'a\u0000b' }), 'settings[0].value.seat: có ký tự điều khiển'],
  [
    withValue(regime, { cutoffs: [{ from: '2021-01-01', monthBeginsOn: 31 }] }),
    'settings[0].value.cutoffs[0].monthBeginsOn: nhiều nhất là 28.',
  ],
  [
    withValue(regime, {
      cutoffs: [
        { from: '2021-01-01', monthBeginsOn: 15 },
        { from: '2020-01-01', monthBeginsOn: 1 },
      ],
    }),
    'settings[0].value.cutoffs[1].from: phải ở sau ngày của mốc đứng trước.',
  ],
  [withPlaces({ ...place, level: 'village' }), 'settings[0].value[0].level: phải là một trong: district, commune.'],
  [withPlaces(place, place), 'settings[0].value[1].code: mã “xa-mot” đã có ở trên; mỗi mã một lần.'],
  [
    withPlaces({ ...place, from: '2025-07-01', to: '2025-06-30' }),
    'settings[0].value[0].to: phải từ ngày from trở đi.',
  ],
])('a faulty file is told its place and what is allowed there (%#)', (file, sentence) => {
  expect(told(file)).toContain(sentence)
})

test('all faults are told at once, one a line', () => {
  expect(told({ code: 'A', name: '', settings: [] }).split('\n')).toHaveLength(2)
})
