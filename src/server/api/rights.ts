import type { FastifyInstance } from 'fastify'
import { divisions, domains } from '../../domains/index.ts'
import {
  departmentDeeds,
  departmentOfficeFor,
  departmentRights,
  type Grants,
  type Guarded,
  maySee,
  officeCode,
  officeTitle,
  type Reader,
  type RecordDeed,
  rightsOf,
  roles,
  rowsFor,
} from '../../ledger/access/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { readerOf, seesProvince, unknownProvince } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, anyObject, day, listOf, object, orNull, type Schema, text } from '../app/schema.ts'

const config = { asks: 'signed-in' } as const
const tags = ['Quyền']

const registers = everyRegister(domains).map((kept) => kept.register)

const office = object({
  role: text('Chức vụ, như divisionHead'),
  office: text('Chức vụ như bút toán ghi, như divisionHead:technology'),
  title: text('Tên chức vụ'),
  province: orNull(text('Mã tỉnh; null: mọi tỉnh')),
  division: orNull(text('Mã phòng, đơn vị')),
  from: day('Giữ từ ngày'),
  to: orNull(day('Đến ngày')),
})

const rows: Schema = {
  description: 'all: mọi dòng; none: không dòng nào; hoặc các dòng của những phòng, đơn vị này ở trường field',
  oneOf: [
    { type: 'string', enum: ['all', 'none'] },
    object({
      field: text('Trường ghi phòng, đơn vị'),
      divisions: listOf(text('Mã phòng, đơn vị'), 'Các phòng, đơn vị'),
    }),
  ],
}

const deeds = ['read', 'count', 'open', 'amend', 'correct', 'void', 'purge'] as const

const rightsInRegister = object({
  register: text('Mã sổ'),
  ...Object.fromEntries(deeds.map((deed) => [deed, rows])),
  actions: anyObject('Theo tên bước của vòng đời: các dòng được thực hiện'),
  withheld: listOf(text('Tên trường'), 'Các trường không được xem ở mọi dòng'),
})

const grants = anyObject('Theo chức vụ: ownDivision (dòng của đơn vị mình) hoặc ownProvince (mọi dòng của tỉnh)')
const grantedDeed = object({ deed: text('Việc'), label: text('Tên việc'), grants })

/** What the asking person may do, and the whole table of rights, as data. */
export const rights = async (app: FastifyInstance): Promise<void> => {
  app.get<{ Querystring: { province?: string } }>(
    '/rights',
    {
      config,
      schema: {
        tags,
        summary: 'Quyền của người đang hỏi: việc chung của Sở, từng sổ, từng việc',
        querystring: object({ province: text('Chỉ quyền ở tỉnh này') }, ['province']),
        response: {
          200: answer(
            'Chức vụ đang giữ, và quyền theo tỉnh',
            object({
              person: text('Số của người, hoặc của khóa truy cập'),
              name: text('Họ tên'),
              offices: listOf(office, 'Các chức vụ đang giữ'),
              provinces: listOf(
                object({
                  province: orNull(text('Mã tỉnh; null: mọi tỉnh không nêu riêng')),
                  department: anyObject('Theo việc chung của Sở: được hay không'),
                  registers: listOf(rightsInRegister, 'Quyền trong từng sổ'),
                }),
                'Quyền ở từng tỉnh có chức vụ',
              ),
            }),
          ),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const { province } = request.query
      if (province !== undefined && !seesProvince(reader, province))
        return sendRefusal(request, reply, 404, unknownProvince(reader))
      const places = province === undefined ? [...new Set(reader.offices.map((held) => held.province))] : [province]
      return {
        person: reader.person,
        name: reader.name,
        offices: reader.offices.map((held) => ({
          role: held.role,
          office: officeCode(held),
          title: officeTitle(officeCode(held), divisions),
          province: held.province,
          division: held.division,
          from: held.from,
          to: held.to,
        })),
        provinces: places.map((each) => rightsIn(reader, each)),
      }
    },
  )

  app.get(
    '/rights/table',
    {
      config,
      schema: {
        tags,
        summary: 'Bảng quyền: chức vụ × sổ × việc',
        response: {
          200: answer(
            'Bảng quyền',
            object({
              roles: anyObject('Tên các chức vụ'),
              department: listOf(grantedDeed, 'Việc chung của Sở'),
              registers: listOf(
                object({
                  register: text('Mã sổ'),
                  title: text('Tên sổ'),
                  keptBy: text('Phòng, đơn vị giữ sổ'),
                  division: orNull(text('Trường ghi phòng, đơn vị mà dòng thuộc về')),
                  deeds: listOf(grantedDeed, 'Việc với bản ghi'),
                  actions: listOf(grantedDeed, 'Các bước của vòng đời'),
                  fields: listOf(grantedDeed, 'Các trường không phải ai cũng được xem'),
                }),
                'Các sổ',
              ),
            }),
          ),
        },
      },
    },
    async () => ({
      roles,
      department: Object.entries(departmentDeeds).map(([deed, label]) => ({
        deed,
        label,
        grants: departmentRights[deed as keyof typeof departmentDeeds],
      })),
      registers: registers.map(tableOfRegister),
    }),
  )
}

// Where no province is meant, only offices above the provinces count.
const rightsIn = (reader: Reader, province: string | null) => {
  const at = province ?? ''
  return {
    province,
    department: Object.fromEntries(
      Object.keys(departmentDeeds).map((deed) => [
        deed,
        departmentOfficeFor(reader, deed as keyof typeof departmentDeeds, { province }) !== undefined,
      ]),
    ),
    registers: registers.map((register) => {
      const rowsOf = (deed: RecordDeed) => rowsFor(reader, deed, { register, province: at })
      return {
        register: register.code,
        ...Object.fromEntries(deeds.map((deed) => [deed, rowsOf(deed)])),
        actions: Object.fromEntries(Object.keys(register.actions).map((act) => [act, rowsOf({ act })])),
        withheld: Object.keys(register.fields).filter((name) => !maySee(reader, name, { register, province: at })),
      }
    }),
  }
}

/** The rights in a register as the table tells them. */
export type RegisterRightsTold = ReturnType<typeof tableOfRegister>

const tableOfRegister = (register: Guarded & { readonly code: string }) => {
  const { actions, fields, ...ofRecords } = rightsOf(register)
  const labelled = (of: Readonly<Record<string, Grants>>, labelOf: (name: string) => string | undefined) =>
    Object.entries(of).map(([deed, each]) => ({ deed, label: labelOf(deed) ?? deed, grants: each }))
  return {
    register: register.code,
    title: register.title,
    keptBy: register.keptBy,
    division: register.rights.division ?? null,
    deeds: labelled(ofRecords, (deed) => (deed === 'open' ? register.opening.label : labels[deed])),
    actions: labelled(actions, (name) => register.actions[name]?.label),
    fields: labelled(fields, (name) => register.fields[name]?.label),
  }
}

const labels: Readonly<Record<string, string>> = {
  read: 'Xem, tìm, xuất, xem lịch sử',
  count: 'Xem số liệu',
  amend: 'Sửa đổi',
  correct: 'Đính chính',
  void: 'Hủy bản ghi',
  purge: 'Xóa hẳn nội dung tệp đính kèm',
}
