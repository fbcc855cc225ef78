import { ask, askCoded } from './question.ts'

export const planning = [
  askCoded(
    'division',
    `select r.province, grouping(r.division), r.division, 'planned.' || r.indicator, sum(r.amount)
       from plan_target r
      where r.province in (:provinces) and not r.voided
        and r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to)
      group by r.indicator, grouping sets ((r.province), (r.province, r.division))`,
  ),
  ask(
    'division',
    `select r.province, grouping(r.division), r.division, count(*) as "plan-targets.standing"
       from plan_target r
      where r.province in (:provinces) and not r.voided
        and r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to)
      group by grouping sets ((r.province), (r.province, r.division))`,
  ),
  askCoded(
    '',
    `with by_topic as (
       select r.province, r.topic,
              count(*) filter (where r.promised and r.for_from <= :to and (r.for_to is null or r.for_to >= :to)) as held,
              count(*) filter (where r.reported_on :period and r.outcome in ('done', 'partlyDone')) as reported,
              sum(width_bucket(:to, r.progress_on) - width_bucket(:from - 1, r.progress_on)) as progress
         from commitment r
        where r.province in (:provinces) and not r.voided
        group by r.province, r.topic
     )
     select province, 0, 'commitments.' || word || '-' || topic, number
       from by_topic, lateral (values ('held', held), ('reported', reported), ('progress', progress)) as told (word, number)`,
  ),
  ask(
    'outcome division topic state',
    `select r.province, grouping(r.outcome, r.division, r.topic, r.state), r.outcome, r.division, r.topic, r.state,
            count(*) filter (where r.held) as "commitments.held",
            count(*) filter (where r.state = 'promised') as "commitments.open",
            count(*) filter (where r.reported) as "commitments.reported"
       from (select r.province, :then(r.outcome::text | r.reported_on) as outcome, r.division, r.topic, :state as state,
                    r.promised and r.for_from <= :to and :then(r.for_to::date) >= :to as held,
                    r.reported_on :period as reported
               from commitment r
              where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.outcome), (r.province, r.division), (r.province, r.topic),
                              (r.province, r.state))`,
  ),
  ask(
    'kind topic division',
    `select r.province, grouping(r.kind, r.topic, r.division), r.kind, r.topic, r.division,
            count(*) filter (where r.held) as "assessments.held",
            count(*) filter (where r.held and r.kind = 'advantage') as "assessments.advantages",
            count(*) filter (where r.held and r.kind = 'cause') as "assessments.causes",
            count(*) filter (where r.held and r.kind = 'difficulty') as "assessments.difficulties",
            count(*) filter (where r.held and r.kind = 'shortcoming') as "assessments.shortcomings",
            count(*) filter (where r.held and r.kind = 'solution') as "assessments.solutions",
            count(*) filter (where r.held and r.kind = 'strength') as "assessments.strengths",
            count(*) filter (where r.overcome_on :period) as "assessments.overcome"
       from (select r.*, r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to) as held
               from assessment r
              where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.topic), (r.province, r.division))`,
  ),
  ask(
    'outcome addressee topic division',
    `select r.province, grouping(r.outcome, r.addressee, r.topic, r.division), r.outcome, r.addressee, r.topic, r.division,
            count(*) filter (where r.answered_on :period) as "recommendations.answered",
            count(*) filter (where r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to))
              as "recommendations.held",
            count(*) filter (where :state = 'raised') as "recommendations.unanswered"
       from recommendation r
      where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.outcome), (r.province, r.addressee), (r.province, r.topic),
                              (r.province, r.division))`,
  ),
]
