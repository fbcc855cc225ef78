import {
  breakdown,
  footnote,
  inBrackets,
  listed,
  namesOf,
  partsOf,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { applications, initiatives, quality, radiationSafety, startups, technology } from '../../../outlines/index.ts'
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
import { contentsOf, documentsOf, eventsNamed, venuesOf } from './told.ts'

const ifAny = (words: Said, tell: (words: Said) => Said): Said => (words.runs.length === 0 ? words : tell(words))

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
      when(classes, say`tổ chức ${classes} lớp tập huấn${inBrackets(breakdown(partsOf(classes, 'topic'), 'lớp về'))}`),
      when(events, say`tổ chức ${breakdown(partsOf(events, 'form'))}: ${eventsNamed(events.entries)}`),
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
          say` tại ${districts} huyện, thành phố${footnote(namesOf(partsOf(classes, 'district')))}`,
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
  topic: quality,
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
          say`tổ chức ${iso} lớp đào tạo, tập huấn về hệ thống quản lý chất lượng${inBrackets(
            breakdown(partsOf(iso, 'level'), 'lớp'),
          )}${when(isoPeople, say` cho ${isoPeople} người`)}`,
        ),
        when(
          metrology,
          say`tổ chức ${metrology} lớp tập huấn về đo lường${when(
            metrologyPeople,
            say` cho ${metrologyPeople} người`,
          )}${footnote(
            sentence(
              ifAny(contentsOf(metrology.entries), (contents) => say`nội dung: ${contents}`),
              ifAny(documentsOf(metrology.entries), (documents) => say`triển khai ${documents}`),
            ),
          )}`,
        ),
        when(others, say`tổ chức ${breakdown(partsOf(others, 'topic'), 'lớp tập huấn về')}`),
      ),
      when(events, sentence(say`tổ chức ${breakdown(partsOf(events, 'form'))}: ${eventsNamed(events.entries)}`)),
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
  says: ({ planned }) =>
    sentence(say`tổ chức ${planned} lớp tập huấn${inBrackets(breakdown(partsOf(planned, 'topic'), 'lớp về'))}`),
})

export const qualityTrainingPlanned = passage({
  code: 'information.quality-training-planned',
  topic: quality,
  tells: 'plans',
  needs: { planned: qualityClassesPlanned },
  says: ({ planned }) =>
    sentence(say`tổ chức ${planned} lớp tập huấn${inBrackets(breakdown(partsOf(planned, 'topic'), 'lớp về'))}`),
})

export const guidancePlanned = passage({
  code: 'information.guidance-planned',
  topic: applications,
  tells: 'plans',
  needs: { planned: guidanceClassesPlanned },
  says: ({ planned }) => sentence(say`tổ chức ${planned} lớp hướng dẫn kỹ thuật cho người dân`),
})
