import { count, countDistinct, filled, indicator, sum } from '../indicator/index.ts'
import { date, decimal, link, places, register, text, yesNo } from '../register/index.ts'

/** Who has machines; becomes public or private by an amendment. */
export const owner = register({
  code: 'owner',
  title: 'Đơn vị',
  keptBy: 'library',
  fields: { name: text('Tên'), isPublic: yesNo('Đơn vị công lập') },
  shownAs: 'name',
  lifecycle: {
    states: { entered: 'Đã vào sổ' },
    opening: { label: 'Vào sổ', to: 'entered', on: 'enteredOn', fill: ['name'], by: ['specialist'] },
  },
})

const fields = {
  owner: link('Đơn vị', owner),
  code: text('Mã'),
  verifiedUntil: date('Kiểm định đến ngày'),
  power: decimal('Công suất', { unit: 'kW' }),
  kept: places('Nơi đặt'),
  isLate: yesNo('Quá hạn'),
}

const machineIn = (code: string, large?: true) =>
  register({
    code,
    title: 'Máy',
    keptBy: 'library',
    fields,
    shownAs: 'code',
    ...(large ? { large } : {}),
    // Changes with every step, though nobody fills it.
    derived: {
      isLate: ({ values }) =>
        typeof values.verifiedUntil === 'string' && Array.isArray(values.verifiedOn)
          ? (values.verifiedOn.at(-1) ?? '') > values.verifiedUntil
          : null,
    },
    lifecycle: {
      states: { inUse: 'Đang dùng', retired: 'Thôi dùng' },
      opening: { label: 'Lắp đặt', to: 'inUse', on: 'installedOn', fill: ['code'], by: ['specialist'] },
      actions: {
        verify: {
          label: 'Kiểm định',
          begins: true,
          again: true,
          from: 'inUse',
          to: 'inUse',
          on: 'verifiedOn',
          mayFill: ['verifiedUntil', 'power', 'owner'],
          by: ['specialist'],
        },
        retire: {
          label: 'Thôi dùng',
          from: 'inUse',
          to: 'retired',
          on: 'retiredOn',
          fill: ['power'],
          by: ['specialist'],
        },
      },
    },
  })

/** A machine that is verified again and again, each time until another day. */
export const machine = machineIn('machine')
/** The same as a large register, which is scanned by its days. */
export const largeMachine = machineIn('large-machine', true)

const indicatorsOf = (of: typeof machine) => {
  const made = { unit: 'máy', splitBy: ['isLate', 'owner.isPublic'] } as const
  return [
    indicator(of, {
      ...made,
      code: `${of.code}s.installed`,
      title: 'Số máy lắp đặt',
      value: count,
      counted: { on: 'installedOn' },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.verified`,
      title: 'Số lượt kiểm định',
      value: count,
      counted: { on: 'verifiedOn' },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.power-retired`,
      title: 'Công suất thôi dùng',
      value: sum('power'),
      counted: { on: 'retiredOn' },
      where: { kept: filled },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.due`,
      title: 'Số máy đến hạn',
      value: count,
      counted: { on: 'verifiedUntil' },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.lapsed`,
      title: 'Số đơn vị có máy quá hạn',
      value: countDistinct('owner'),
      counted: { standing: ['inUse'], lapsesOn: 'verifiedUntil', lapsed: true },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.retiring`,
      title: 'Số máy sắp thôi dùng',
      value: count,
      counted: { standing: ['inUse', 'retired'], lapsesOn: 'retiredOn', lapsesWithin: 15 },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.held`,
      title: 'Công suất đang giữ',
      value: sum('power'),
      counted: { holding: ['installedOn', 'verifiedUntil'] },
    }),
    indicator(of, {
      ...made,
      code: `${of.code}s.in-use`,
      title: 'Công suất có lúc dùng',
      value: sum('power'),
      counted: { during: ['inUse'] },
      where: { verifiedUntil: filled },
    }),
  ]
}

export const machineRegisters = [owner, machine, largeMachine] as const
export const machineIndicators = [...indicatorsOf(machine), ...indicatorsOf(largeMachine)]
