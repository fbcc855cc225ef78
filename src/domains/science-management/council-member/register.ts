import { calledBy, choice, decimal, link, list, register, text, yesNo } from '../../../ledger/index.ts'
import { council } from '../council/register.ts'

export const councilRoles = list({
  code: 'council-roles',
  title: 'Tư cách thành viên',
  entries: {
    chair: 'Chủ tịch hội đồng, tổ trưởng',
    viceChair: 'Phó Chủ tịch hội đồng, tổ phó',
    reviewer: 'Ủy viên phản biện',
    secretary: 'Ủy viên, thư ký khoa học',
    member: 'Ủy viên',
    adminSecretary: 'Thư ký hành chính',
  },
})

export const councilVotes = list({
  code: 'council-votes',
  title: 'Ý kiến bỏ phiếu',
  entries: {
    agreed: 'Đề nghị, đồng ý',
    disagreed: 'Không đề nghị, không đồng ý',
    excellent: 'Xếp loại xuất sắc',
    passed: 'Xếp loại đạt',
    failed: 'Xếp loại không đạt',
  },
})

const managers = ['specialist', 'divisionHead'] as const

/** One person's seat in one council: the role, whether he or she came, the score and the vote. */
export const councilMember = register({
  code: 'council-member',
  title: 'Thành viên hội đồng, tổ tư vấn',
  keptBy: 'scienceManagement',
  fields: {
    council: link('Hội đồng', council),
    name: text('Họ và tên', { max: 100, personal: true }),
    role: choice('Tư cách thành viên', councilRoles),
    degree: text('Học hàm, học vị', { max: 60 }),
    expertise: text('Chuyên môn', { max: 200 }),
    workplace: text('Đơn vị công tác', { max: 200 }),
    score: decimal('Điểm chấm', { unit: 'điểm', places: 2 }),
    vote: choice('Ý kiến bỏ phiếu', councilVotes),
    wroteOpinion: yesNo('Có gửi nhận xét bằng văn bản'),
    absence: text('Lý do vắng mặt, thay thế', { max: 200 }),
  },
  identity: ['council', 'name'],
  shownAs: calledBy`${'name'}, ${'role'}`,
  rules: [{ that: ['score', 'is at most', 100], tell: 'Điểm chấm không được lớn hơn 100.' }],
  lifecycle: {
    states: { appointed: 'Được mời tham gia', attended: 'Đã dự họp', absent: 'Vắng mặt', replaced: 'Đã thay thế' },
    opening: {
      label: 'Mời tham gia',
      to: 'appointed',
      on: 'appointedOn',
      fill: ['council', 'name', 'role'],
      by: managers,
    },
    actions: {
      attend: {
        label: 'Dự họp',
        from: ['appointed', 'absent', 'attended'],
        to: 'attended',
        on: 'attendedOn',
        again: true,
        mayFill: ['score', 'vote', 'wroteOpinion'],
        by: managers,
      },
      missSession: {
        label: 'Vắng mặt',
        from: 'appointed',
        to: 'absent',
        on: 'absentOn',
        mayFill: ['absence', 'wroteOpinion'],
        by: managers,
      },
      replace: {
        label: 'Thay thế',
        from: ['appointed', 'absent'],
        to: 'replaced',
        on: 'replacedOn',
        mayFill: ['absence'],
        by: managers,
      },
    },
  },
})
