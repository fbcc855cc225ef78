import {
  breakdown,
  footnote,
  inBrackets,
  listed,
  type ListedFigure,
  partsOf,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import {
  applications,
  initiatives,
  quality,
  qualityOutreach,
  radiationSafety,
  startups,
  technology,
} from '../../../outlines/index.ts'
import { apart } from '../../apart.ts'
import { districtsCounted } from '../../districts-named.ts'
import {
  guidanceParticipants,
  initiativeParticipants,
  isoParticipants,
  metrologyParticipants,
  startupParticipants,
} from '../class-attendance/indicators.ts'
import {
  guidanceClasses,
  guidanceClassesPlanned,
  initiativeClassDistricts,
  initiativeClasses,
  isoClasses,
  metrologyClasses,
  otherQualityClasses,
  qualityClassesPlanned,
  qualityEvents,
  radiationClasses,
  startupClasses,
  technologyClasses,
  technologyClassesPlanned,
  technologyEvents,
} from './indicators.ts'
import { contentsOf, documentsOf, eventsNamed, oneEvent, venuesOf } from './told.ts'

const ifAny = (words: Said, tell: (words: Said) => Said): Said => (words.runs.length === 0 ? words : tell(words))

const eventsHeld = (events: ListedFigure<typeof qualityEvents>): Said => {
  const kinds = breakdown(partsOf(events, 'form'))
  const [first, ...others] = events.entries
  return first !== undefined && others.length === 0
    ? oneEvent(kinds, first)
    : say`tổ chức ${kinds}: ${eventsNamed(events.entries)}`
}

export const startupTraining = passage({
  code: 'information.startup-training',
  topic: startups,
  needs: { classes: listed(startupClasses), people: startupParticipants },
  says: ({ classes, people }) =>
    sentence(
      when(
        classes,
        say`tổ chức ${classes} lớp tập huấn về khởi nghiệp đổi mới sáng tạo${ifAny(
          venuesOf(classes.entries),
          (venues) => say` tại ${venues}`,
        )}${when(people, say` cho ${people} người${inBrackets(breakdown(partsOf(people, 'kind')))}`)}${ifAny(
          contentsOf(classes.entries),
          (contents) => say`, nội dung: ${contents}`,
        )}`,
      ),
    ),
})

export const technologyTraining = passage({
  code: 'information.technology-training',
  topic: technology,
  needs: { classes: listed(technologyClasses), events: listed(technologyEvents) },
  says: ({ classes, events }) =>
    sentence(
      when(classes, say`tổ chức ${classes} lớp tập huấn${apart(partsOf(classes, 'topic'), 'lớp về')}`),
      when(events, eventsHeld(events)),
    ),
})

export const initiativeTraining = passage({
  code: 'information.initiative-training',
  topic: initiatives,
  needs: {
    classes: listed(initiativeClasses),
    districts: initiativeClassDistricts,
    people: initiativeParticipants,
  },
  says: ({ classes, districts, people }) =>
    sentence(
      when(
        classes,
        say`tổ chức ${classes} lớp tập huấn về hoạt động sáng kiến${when(
          districts,
          say` tại ${districtsCounted(districts, partsOf(classes, 'district'), footnote)}`,
        )}${when(people, say` cho ${people} lượt học viên`)}${ifAny(
          contentsOf(classes.entries),
          (contents) => say`, nội dung: ${contents}`,
        )}${ifAny(documentsOf(classes.entries), (documents) => say` theo ${documents}`)}`,
      ),
    ),
})

export const radiationTraining = passage({
  code: 'information.radiation-training',
  topic: radiationSafety,
  needs: { classes: radiationClasses },
  says: ({ classes }) => sentence(say`tổ chức ${classes} lớp tập huấn về an toàn bức xạ và hạt nhân`),
})

export const qualityTraining = passage({
  code: 'information.quality-training',
  topic: qualityOutreach,
  needs: {
    iso: isoClasses,
    isoPeople: isoParticipants,
    metrology: listed(metrologyClasses),
    metrologyPeople: metrologyParticipants,
    others: otherQualityClasses,
    events: listed(qualityEvents),
  },
  says: ({ iso, isoPeople, metrology, metrologyPeople, others, events }) =>
    sentences(
      sentence(
        when(
          iso,
          say`tổ chức ${iso} lớp đào tạo, tập huấn về hệ thống quản lý chất lượng${apart(partsOf(iso, 'level'), 'lớp')}${when(isoPeople, say` cho ${isoPeople} người`)}`,
        ),
        when(
          metrology,
          say`tổ chức ${metrology} lớp tập huấn về đo lường${when(
            metrologyPeople,
            say` cho ${metrologyPeople} người`,
          )}${ifAny(contentsOf(metrology.entries), (contents) => say`, nội dung: ${contents}`)}${ifAny(
            documentsOf(metrology.entries),
            (documents) => say` theo ${documents}`,
          )}`,
        ),
        when(others, say`tổ chức ${breakdown(partsOf(others, 'topic'), 'lớp tập huấn về')}`),
      ),
      sentence(when(events, eventsHeld(events))),
    ),
})

export const guidance = passage({
  code: 'information.guidance',
  topic: applications,
  needs: { classes: listed(guidanceClasses), people: guidanceParticipants },
  says: ({ classes, people }) =>
    sentence(
      when(
        classes,
        say`tổ chức ${classes} lớp hướng dẫn kỹ thuật cho người dân${inBrackets(
          breakdown(partsOf(classes, 'district'), 'lớp tại'),
        )}${when(people, say` với ${people} lượt người tham dự`)}${ifAny(
          contentsOf(classes.entries),
          (contents) => say`, nội dung: ${contents}`,
        )}`,
      ),
    ),
})

export const technologyTrainingPlanned = passage({
  code: 'information.technology-training-planned',
  topic: technology,
  tells: 'plans',
  needs: { planned: technologyClassesPlanned },
  says: ({ planned }) => sentence(say`tổ chức ${planned} lớp tập huấn${apart(partsOf(planned, 'topic'), 'lớp về')}`),
})

export const qualityTrainingPlanned = passage({
  code: 'information.quality-training-planned',
  topic: quality,
  tells: 'plans',
  needs: { planned: qualityClassesPlanned },
  says: ({ planned }) => sentence(say`tổ chức ${planned} lớp tập huấn${apart(partsOf(planned, 'topic'), 'lớp về')}`),
})

export const guidancePlanned = passage({
  code: 'information.guidance-planned',
  topic: applications,
  tells: 'plans',
  needs: { planned: guidanceClassesPlanned },
  says: ({ planned }) => sentence(say`tổ chức ${planned} lớp hướng dẫn kỹ thuật cho người dân`),
})
