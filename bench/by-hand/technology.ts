import { ask } from './question.ts'

export const technology = [
  ask(
    'origin kind state councilField technologyField result timeliness district',
    `select r.province,
            grouping(r.origin, r.kind, r.state, r.council_field, r.technology_field, r.result, r.timeliness, r.district),
            r.origin, r.kind, r.state, r.council_field, r.technology_field, r.result, r.timeliness, r.district,
            count(*) filter (where r.answered and r.kind = 'comment') as "technology-opinions.comments",
            count(*) filter (where r.answered and r.kind = 'council') as "technology-opinions.councils",
            count(*) filter (where r.answered and r.kind = 'fieldSurvey') as "technology-opinions.field-surveys",
            count(*) filter (where r.answered and r.kind = 'investmentPolicy') as "technology-opinions.investment-policies",
            count(*) filter (where r.answered and r.kind in ('technologyAppraisal', 'technologyOpinion'))
              as "technology-opinions.technologies",
            count(*) filter (where r.state in ('received', 'explaining') and r.due_on < :to) as "technology-opinions.overdue",
            count(*) filter (where r.state in ('received', 'explaining')) as "technology-opinions.pending",
            count(*) filter (where r.considered) as "technology-opinions.under-consideration"
       from (select r.province, r.kind, r.council_field, r.technology_field, r.result, r.timeliness, r.district, r.due_on,
                    :state as state, r.answered_on :period as answered, :states && '{received,explaining}' as considered,
                    case when :before in ('received', 'explaining') then 'carriedOver' else 'begun' end as origin
               from technology_opinion r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, r.state),
                              (r.province, r.council_field), (r.province, r.technology_field), (r.province, r.result),
                              (r.province, r.timeliness), (r.province, r.district))`,
  ),
  ask(
    'origin state field district',
    `select r.province, grouping(r.origin, r.state, r.field, r.district), r.origin, r.state, r.field, r.district,
            sum(r.amendments) as "science-enterprises.certificates-amended",
            count(*) filter (where r.handled) as "science-enterprises.dossiers-handled",
            count(*) filter (where r.certified_on :period) as "science-enterprises.certified",
            count(*) filter (where r.revoked_on :period) as "science-enterprises.revoked",
            count(*) filter (where r.state = 'certified') as "science-enterprises.standing"
       from (select r.province, r.field, r.district, r.certified_on, r.revoked_on, :state as state,
                    width_bucket(:to, r.amended_on) - width_bucket(:from - 1, r.amended_on) as amendments,
                    :states && '{received,supplementing}' as handled,
                    case when :before in ('received', 'supplementing') then 'carriedOver' else 'begun' end as origin
               from science_enterprise r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.state), (r.province, r.field),
                              (r.province, r.district))`,
  ),
  ask(
    'origin kind district',
    `select r.province, grouping(r.origin, r.kind, r.district), r.origin, r.kind, r.district,
            count(*) filter (where r.done and r.kind = 'guidance') as "enterprise-support.guidance",
            count(*) filter (where r.done and r.kind = 'surveyMission') as "enterprise-support.survey-missions",
            count(*) filter (where r.planned) as "enterprise-support.planned",
            sum(r.enterprises) filter (where r.done) as "enterprise-support.enterprises-reached"
       from (select r.province, r.kind, r.district, r.enterprises, r.done_on :period as done,
                    'planned' = any(:states) as planned,
                    case when :before = 'planned' then 'carriedOver' else 'begun' end as origin
               from enterprise_support r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, r.district))`,
  ),
  ask(
    'measure',
    `select r.province, grouping(r.measure), r.measure,
            count(*) filter (where r.published_on :period) as "innovation-indicators.published",
            count(*) filter (where :state = 'underWay') as "innovation-indicators.under-way"
       from innovation_indicator r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.measure))`,
  ),
  ask(
    'origin kind district',
    `select r.province, grouping(r.origin, r.kind, r.district), r.origin, r.kind, r.district,
            count(*) filter (where r.done and r.kind in ('event', 'competition', 'connection'))
              as "startup-support.activities",
            count(*) filter (where r.done and r.kind in ('project', 'enterprise', 'person')) as "startup-support.startups",
            count(*) filter (where r.planned) as "startup-support.planned",
            sum(r.state_budget) filter (where r.done) as "startup-support.state-budget",
            sum(r.participants) filter (where r.done) as "startup-support.participants"
       from (select r.province, r.kind, r.district, r.state_budget, r.participants, r.done_on :period as done,
                    'planned' = any(:states) as planned,
                    case when :before = 'planned' then 'carriedOver' else 'begun' end as origin
               from startup_support r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, r.district))`,
  ),
]
