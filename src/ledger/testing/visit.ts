import { register, text } from '../register/index.ts'

/** A visit to the reading room: readers come by appointment or without, and may come again. */
export const visit = register({
  code: 'visit',
  title: 'Lượt đến',
  keptBy: 'library',
  fields: { reader: text('Bạn đọc'), why: text('Lý do') },
  shownAs: 'reader',
  lifecycle: {
    states: { expected: 'Đã hẹn', there: 'Đã đến', away: 'Không đến' },
    opening: { label: 'Hẹn', to: 'expected', on: 'expectedOn', fill: ['reader'], by: ['specialist'] },
    actions: {
      come: {
        label: 'Đến đọc',
        from: ['expected', 'there'],
        to: 'there',
        on: 'cameOn',
        by: ['specialist'],
        begins: true,
        again: true,
      },
      stayAway: { label: 'Không đến', from: 'expected', to: 'away', on: 'stayedAwayOn', by: ['specialist'] },
    },
  },
})
