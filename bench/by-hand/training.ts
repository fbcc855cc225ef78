import { ask } from './question.ts'

/** Classes, conferences and workshops, and who came to them. */
export const training = [
  ask(
    'topic form level district division state',
    `select r.province, grouping(r.topic, r.form, r.level, r.district, r.division, r.state),
            r.topic, r.form, r.level, r.district, r.division, r.state,
            sum(r.days) filter (where r.held and r.is_class) as "training-classes.days",
            count(*) filter (where r.held and r.is_class) as "training-classes.held",
            count(*) filter (where r.cancelled_on :period) as "training-classes.cancelled",
            count(*) filter (where r.planned) as "training-classes.planned",
            count(*) filter (where r.held and r.is_event) as "training-classes.events-held",
            count(*) filter (where r.held and r.is_class and r.topic = 'applicationTechniques')
              as "training-classes.guidance",
            count(*) filter (where r.planned and r.is_class and r.topic = 'applicationTechniques')
              as "training-classes.guidance-planned",
            count(*) filter (where r.held and r.is_class and r.topic = 'initiatives') as "training-classes.initiatives",
            count(*) filter (where r.held and r.is_class and r.topic = 'isoSystems') as "training-classes.iso",
            count(*) filter (where r.held and r.is_class and r.topic = 'metrology') as "training-classes.metrology",
            count(*) filter (where r.held and r.is_class
                               and r.topic in ('standards', 'traceability', 'productivity', 'technicalBarriers'))
              as "training-classes.quality",
            count(*) filter (where r.planned and r.is_class and r.topic in
                               ('isoSystems', 'metrology', 'standards', 'traceability', 'productivity', 'technicalBarriers'))
              as "training-classes.quality-planned",
            count(*) filter (where r.held and r.is_event and r.topic in
                               ('isoSystems', 'metrology', 'standards', 'traceability', 'productivity', 'technicalBarriers'))
              as "training-classes.quality-events",
            count(*) filter (where r.held and r.is_class and r.topic = 'radiationSafety') as "training-classes.radiation",
            count(*) filter (where r.held and r.is_class and r.topic = 'startups') as "training-classes.startups",
            count(*) filter (where r.held and r.is_class and r.topic in
                               ('innovation', 'technologyManagement', 'scienceEnterprises', 'intellectualProperty'))
              as "training-classes.technology",
            count(*) filter (where r.planned and r.is_class and r.topic in
                               ('startups', 'innovation', 'technologyManagement', 'scienceEnterprises', 'intellectualProperty'))
              as "training-classes.technology-planned",
            count(*) filter (where r.held and r.is_event and r.topic in
                               ('startups', 'innovation', 'technologyManagement', 'scienceEnterprises', 'intellectualProperty'))
              as "training-classes.technology-events",
            count(distinct r.district) filter (where r.held and r.is_class and r.topic = 'initiatives')
              as "training-classes.initiative-districts"
       from (select r.province, r.topic, r.form, r.level, r.district, r.division, r.days, r.cancelled_on, :state as state,
                    r.held_on :period as held, r.planned_for :period and r.cancellation is null as planned,
                    r.form in ('trainingClass', 'guidanceClass') as is_class,
                    r.form in ('conference', 'workshop', 'contest') as is_event
               from training_class r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.topic), (r.province, r.form), (r.province, r.level),
                              (r.province, r.district), (r.province, r.division), (r.province, r.state),
                              (r.province, r.topic, r.level))`,
  ),
  ask(
    'kind trainingClass.topic trainingClass.level trainingClass.district',
    `select r.province, grouping(r.kind, c.topic, c.level_then, c.district_then), r.kind, c.topic, c.level_then, c.district_then,
            sum(r.people) as "class-attendances.participants",
            sum(r.women) as "class-attendances.women",
            sum(r.people) filter (where c.topic = 'applicationTechniques') as "class-attendances.guidance",
            sum(r.people) filter (where c.topic = 'initiatives' and c.form in ('trainingClass', 'guidanceClass'))
              as "class-attendances.initiatives",
            sum(r.people) filter (where c.topic = 'isoSystems' and c.form in ('trainingClass', 'guidanceClass'))
              as "class-attendances.iso",
            sum(r.people) filter (where c.topic = 'metrology' and c.form in ('trainingClass', 'guidanceClass'))
              as "class-attendances.metrology",
            sum(r.people) filter (where c.topic = 'startups' and c.form in ('trainingClass', 'guidanceClass'))
              as "class-attendances.startups"
       from class_attendance r left join (select *, :then(c.level::text | c.held_on) as level_then,
                    :then(c.district::text | c.held_on) as district_then
                    from training_class c) c on c.province = r.province and c.id = r.training_class
      where r.province in (:provinces) and not r.voided and r.attended_on :period
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, c.topic), (r.province, c.level_then),
                              (r.province, c.district_then))`,
  ),
]
