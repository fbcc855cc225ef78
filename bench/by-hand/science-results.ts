import { ask } from './question.ts'

/** What came out of science tasks, and the organisations that do them. */
export const scienceResults = [
  ask(
    'unitKind',
    `select r.province, grouping(r.unit_kind), r.unit_kind,
            sum(width_bucket(:to, r.reported_on) - width_bucket(:from - 1, r.reported_on))
              as "result-handovers.effect-reports"
       from result_handover r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.unit_kind))`,
  ),
  ask(
    'level',
    `select r.province, grouping(r.level), r.level, count(*) as "result-handovers.in-preparation"
       from (select distinct on (r.province, r.result) r.province, r.level
               from result_handover r
              where r.province in (:provinces) and not r.voided and :state = 'proposed' and r.result is not null
              order by r.province, r.result, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.level))`,
  ),
  ask(
    'level rights',
    `select r.province, grouping(r.level, r.rights), r.level, r.rights, count(*) as "result-handovers.results"
       from (select distinct on (r.province, r.result) r.province, r.level, r.rights
               from result_handover r
              where r.province in (:provinces) and not r.voided and r.handed_over_on :period and r.result is not null
              order by r.province, r.result, r.handed_over_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.level), (r.province, r.rights))`,
  ),
  ask(
    'level',
    `select r.province, grouping(r.level), r.level, count(*) as "result-handovers.in-use"
       from (select distinct on (r.province, r.result) r.province, r.level
               from result_handover r
              where r.province in (:provinces) and not r.voided and :state in ('inUse', 'reported')
                and r.result is not null
              order by r.province, r.result, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.level))`,
  ),
  ask(
    'unitKind district',
    `select r.province, grouping(r.unit_kind, r.district), r.unit_kind, r.district, count(*) as "result-handovers.units"
       from (select distinct on (r.province, r.unit) r.province, r.unit_kind, r.district
               from result_handover r
              where r.province in (:provinces) and not r.voided and r.handed_over_on :period and r.unit is not null
              order by r.province, r.unit, r.handed_over_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.unit_kind), (r.province, r.district))`,
  ),
  ask(
    'origin kind task.level task.field task.kind',
    `select r.province, grouping(r.origin, r.kind, t.level, t.field, t.kind), r.origin, r.kind, t.level, t.field, t.kind,
            sum(r.quantity) filter (where r.achieved and r.kind = 'database') as "task-outcomes.databases",
            sum(r.quantity) filter (where r.achieved and r.kind = 'ipTitle') as "task-outcomes.ip-titles",
            sum(r.quantity) filter (where r.achieved and r.kind = 'model') as "task-outcomes.models",
            sum(r.quantity) filter (where r.achieved and r.kind = 'motherTree') as "task-outcomes.mother-trees",
            sum(r.quantity) filter (where r.achieved and r.kind = 'peopleTrained') as "task-outcomes.people-trained",
            sum(r.quantity) filter (where r.achieved and r.kind = 'procedure') as "task-outcomes.procedures",
            sum(r.quantity) filter (where r.achieved and r.kind = 'publication') as "task-outcomes.publications",
            sum(r.quantity) filter (where r.achieved and r.kind = 'variety') as "task-outcomes.varieties",
            sum(r.area) filter (where r.achieved and r.kind = 'plantedArea') as "task-outcomes.planted-area",
            count(*) filter (where r.achieved and r.outstanding) as "task-outcomes.outstanding",
            count(*) filter (where r.in_progress and r.kind = 'model') as "task-outcomes.models-in-progress",
            count(*) filter (where r.missed_on :period) as "task-outcomes.missed",
            count(*) filter (where r.put_to_use_on :period) as "task-outcomes.put-to-use"
       from (select r.province, r.task, r.kind, r.quantity, r.area, r.outstanding, r.missed_on, r.put_to_use_on,
                    r.achieved_on :period as achieved, 'inProgress' = any(:states) as in_progress,
                    case when :before = 'inProgress' then 'carriedOver' else 'begun' end as origin
               from task_outcome r where r.province in (:provinces) and not r.voided) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, t.level),
                              (r.province, t.field), (r.province, t.kind))`,
  ),
  ask(
    'kind sector field district inNetworkPlan autonomy',
    `select r.province, grouping(r.kind, r.sector, r.field, r.district, r.in_network_plan, r.autonomy),
            r.kind, r.sector, r.field, r.district, r.in_network_plan, r.autonomy,
            sum(r.amendments) as "science-organisations.amended",
            sum(r.reissues) as "science-organisations.reissued",
            count(*) filter (where r.revoked_on :period) as "science-organisations.revoked",
            sum(r.people) filter (where r.active) as "science-organisations.staff",
            count(*) filter (where r.active) as "science-organisations.active",
            count(*) filter (where r.certified_on :period) as "science-organisations.certified"
       from (select r.province, :then(r.kind::text) as kind, :then(r.sector::text | r.certified_on, r.amended_on[1]) as sector,
                    :then(r.field::text | r.certified_on, r.amended_on[1]) as field,
                    :then(r.district::text | r.amended_on[1]) as district,
                    :then(r.in_network_plan::boolean | r.staff_reported_on[1]) as in_network_plan,
                    :then(r.autonomy::text | r.staff_reported_on[1]) as autonomy,
                    :then(r.people::bigint | r.staff_reported_on[1]) as people, r.revoked_on,
                    r.certified_on, :state = 'active' as active,
                    width_bucket(:to, r.amended_on) - width_bucket(:from - 1, r.amended_on) as amendments,
                    width_bucket(:to, r.reissued_on) - width_bucket(:from - 1, r.reissued_on) as reissues
               from science_organisation r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.sector), (r.province, r.field),
                              (r.province, r.district), (r.province, r.in_network_plan), (r.province, r.autonomy),
                              (r.province, r.kind, r.sector))`,
  ),
]
