import { count, countDistinct, indicator, missing, sum } from '../../../ledger/index.ts'
import { trainingClass } from './register.ts'

const classes = ['trainingClass', 'guidanceClass'] as const
const events = ['conference', 'workshop', 'contest'] as const

const technologyTopics = ['innovation', 'technologyManagement', 'scienceEnterprises', 'intellectualProperty'] as const

const qualityTopics = ['standards', 'traceability', 'productivity', 'technicalBarriers'] as const

const held = { value: count, counted: { on: 'heldOn' } } as const

export const classesHeld = indicator(trainingClass, {
  ...held,
  code: 'training-classes.held',
  title: 'Số lớp tập huấn, hướng dẫn kỹ thuật đã tổ chức',
  unit: 'lớp',
  where: { form: classes },
  splitBy: ['topic', 'form', 'level', 'district', 'division', ['topic', 'level']],
})

export const eventsHeld = indicator(trainingClass, {
  ...held,
  code: 'training-classes.events-held',
  title: 'Số hội nghị, hội thảo, cuộc thi đã tổ chức',
  unit: 'cuộc',
  where: { form: events },
  splitBy: ['topic', 'form', 'division'],
})

export const classesCancelled = indicator(trainingClass, {
  code: 'training-classes.cancelled',
  title: 'Số lớp tập huấn, hội nghị, hội thảo không tổ chức',
  unit: 'lớp',
  value: count,
  counted: { on: 'cancelledOn' },
  splitBy: ['topic', 'form'],
})

export const classesPlanned = indicator(trainingClass, {
  code: 'training-classes.planned',
  title: 'Số lớp tập huấn, hội nghị, hội thảo dự kiến tổ chức trong kỳ',
  unit: 'lớp',
  value: count,
  counted: { on: 'plannedFor' },
  where: { cancellation: missing },
  splitBy: ['topic', 'form', 'level', 'state'],
})

export const classDays = indicator(trainingClass, {
  code: 'training-classes.days',
  title: 'Số ngày tập huấn',
  unit: 'ngày',
  value: sum('days'),
  counted: { on: 'heldOn' },
  where: { form: classes },
  splitBy: ['topic'],
})

export const startupClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.startups',
  title: 'Số lớp tập huấn về khởi nghiệp đổi mới sáng tạo',
  unit: 'lớp',
  where: { form: classes, topic: 'startups' },
  splitBy: ['level', 'district'],
})

export const technologyClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.technology',
  title: 'Số lớp tập huấn về đổi mới sáng tạo, công nghệ, sở hữu trí tuệ',
  unit: 'lớp',
  where: { form: classes, topic: technologyTopics },
  splitBy: ['topic', 'level'],
})

export const technologyEvents = indicator(trainingClass, {
  ...held,
  code: 'training-classes.technology-events',
  title: 'Số hội nghị, hội thảo về đổi mới sáng tạo, công nghệ, sở hữu trí tuệ',
  unit: 'cuộc',
  where: { form: events, topic: ['startups', ...technologyTopics] },
  splitBy: ['topic', 'form'],
})

export const initiativeClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.initiatives',
  title: 'Số lớp tập huấn về hoạt động sáng kiến',
  unit: 'lớp',
  where: { form: classes, topic: 'initiatives' },
  splitBy: ['district', 'level'],
})

export const initiativeClassDistricts = indicator(trainingClass, {
  code: 'training-classes.initiative-districts',
  title: 'Số huyện, thành phố được tập huấn về hoạt động sáng kiến',
  unit: 'huyện, thành phố',
  value: countDistinct('district'),
  counted: { on: 'heldOn' },
  where: { form: classes, topic: 'initiatives' },
})

export const isoClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.iso',
  title: 'Số lớp tập huấn về hệ thống quản lý chất lượng ISO 9001',
  unit: 'lớp',
  where: { form: classes, topic: 'isoSystems' },
  splitBy: ['level', 'district'],
})

export const metrologyClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.metrology',
  title: 'Số lớp tập huấn về đo lường',
  unit: 'lớp',
  where: { form: classes, topic: 'metrology' },
  splitBy: ['level', 'district'],
})

export const otherQualityClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.quality',
  title: 'Số lớp tập huấn về tiêu chuẩn, chất lượng, truy xuất nguồn gốc, năng suất',
  unit: 'lớp',
  where: { form: classes, topic: qualityTopics },
  splitBy: ['topic', 'level'],
})

export const qualityEvents = indicator(trainingClass, {
  ...held,
  code: 'training-classes.quality-events',
  title: 'Số hội nghị, hội thảo về tiêu chuẩn, đo lường, chất lượng',
  unit: 'cuộc',
  where: { form: events, topic: ['isoSystems', 'metrology', ...qualityTopics] },
  splitBy: ['topic', 'form'],
})

export const radiationClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.radiation',
  title: 'Số lớp tập huấn về an toàn bức xạ và hạt nhân',
  unit: 'lớp',
  where: { form: classes, topic: 'radiationSafety' },
  splitBy: ['level'],
})

export const guidanceClasses = indicator(trainingClass, {
  ...held,
  code: 'training-classes.guidance',
  title: 'Số lớp hướng dẫn kỹ thuật, chuyển giao tiến bộ KH&CN',
  unit: 'lớp',
  where: { form: classes, topic: 'applicationTechniques' },
  splitBy: ['district', 'level'],
})

export const technologyClassesPlanned = indicator(trainingClass, {
  code: 'training-classes.technology-planned',
  title: 'Số lớp tập huấn dự kiến về khởi nghiệp, đổi mới sáng tạo, công nghệ, sở hữu trí tuệ',
  unit: 'lớp',
  value: count,
  counted: { on: 'plannedFor' },
  where: { form: classes, topic: ['startups', ...technologyTopics], cancellation: missing },
  splitBy: ['topic'],
})

export const qualityClassesPlanned = indicator(trainingClass, {
  code: 'training-classes.quality-planned',
  title: 'Số lớp tập huấn dự kiến về tiêu chuẩn, đo lường, chất lượng',
  unit: 'lớp',
  value: count,
  counted: { on: 'plannedFor' },
  where: { form: classes, topic: ['isoSystems', 'metrology', ...qualityTopics], cancellation: missing },
  splitBy: ['topic'],
})

export const guidanceClassesPlanned = indicator(trainingClass, {
  code: 'training-classes.guidance-planned',
  title: 'Số lớp hướng dẫn kỹ thuật dự kiến',
  unit: 'lớp',
  value: count,
  counted: { on: 'plannedFor' },
  where: { form: classes, topic: 'applicationTechniques', cancellation: missing },
  splitBy: ['district'],
})
