import { ask } from './question.ts'

/** Science tasks, from the proposal to the money paid out. */
export const scienceTasks = [
  ask(
    'field proposerKind kind state',
    `select r.province, grouping(r.field, r.proposer_kind, r.kind, r.state), r.field, r.proposer_kind, r.kind, r.state,
            count(*) filter (where r.received_on :period and r.partner is not null) as "task-proposals.cooperation",
            count(*) filter (where r.considered_on :period) as "task-proposals.considered",
            count(*) filter (where r.ordered_on :period) as "task-proposals.ordered",
            count(*) filter (where r.received_on :period) as "task-proposals.received",
            count(*) filter (where r.refused_on :period) as "task-proposals.refused",
            count(*) filter (where r.state in ('received', 'considered') and r.partner is null) as "task-proposals.pending"
       from (select r.province, r.field, r.proposer_kind, r.kind, r.partner, r.received_on, r.considered_on, r.ordered_on,
                    r.refused_on, :state as state
               from task_proposal r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.proposer_kind), (r.province, r.kind),
                              (r.province, r.state))`,
  ),
  ask(
    'origin kind level field management ledByWoman state rank',
    `select r.province, grouping(r.origin, r.kind, r.level, r.field, r.management, r.led_by_woman, r.state, r.rank),
            r.origin, r.kind, r.level, r.field, r.management, r.led_by_woman, r.state, r.rank,
            count(*) filter (where r.under_way) as "science-tasks.under-way",
            count(*) filter (where r.under_way and r.field in ('social', 'humanities')) as "science-tasks.social-under-way",
            count(*) filter (where r.under_way and r.field = 'agriculture') as "science-tasks.agricultural-under-way",
            count(*) filter (where r.state in ('listed', 'announced', 'opened') and r.level in ('tinh', 'coSo'))
              as "science-tasks.local-awaiting-choice",
            count(*) filter (where r.listed_on :period and r.level in ('tinh', 'coSo')) as "science-tasks.local-listed",
            count(*) filter (where r.appraised_on :period and r.level = 'nongThonMienNui') as "science-tasks.rural-appraised",
            count(*) filter (where r.listed_on :period and r.level = 'nongThonMienNui') as "science-tasks.rural-listed",
            sum(r.adjustments) as "science-tasks.adjustments",
            sum(r.extensions) as "science-tasks.extensions",
            sum(r.state_budget) filter (where r.approved_on :period) as "science-tasks.budget-approved",
            sum(r.spent) filter (where r.liquidated_on :period) as "science-tasks.budget-spent",
            count(*) filter (where r.accepted_on :period) as "science-tasks.accepted",
            count(*) filter (where r.appraised_on :period) as "science-tasks.appraised",
            count(*) filter (where r.approved_on :period) as "science-tasks.approved",
            count(*) filter (where r.state = 'approved') as "science-tasks.awaiting-contract",
            count(*) filter (where r.state = 'recognised') as "science-tasks.awaiting-handover",
            count(*) filter (where r.state in ('accepted', 'certified')) as "science-tasks.awaiting-recognition",
            count(*) filter (where r.certified_on :period) as "science-tasks.certified",
            count(*) filter (where r.chosen_on :period) as "science-tasks.chosen",
            count(*) filter (where r.contracted_on :period) as "science-tasks.contracted",
            count(*) filter (where r.working and r.ends_on between :to and :to + 90) as "science-tasks.ending-soon",
            count(*) filter (where r.working and r.ends_on < :to
                               and r.level in ('quocGia', 'capThietDiaPhuong', 'nongThonMienNui', 'tinh'))
              as "science-tasks.overdue",
            count(*) filter (where r.ends_on :period and r.ending is null) as "science-tasks.falling-due",
            count(*) filter (where r.handed_over_on :period) as "science-tasks.handed-over",
            count(*) filter (where r.state in ('approved', 'underWay', 'suspended', 'acceptedAtBase', 'accepted', 'certified'))
              as "science-tasks.in-hand",
            count(*) filter (where r.liquidated_on :period) as "science-tasks.liquidated",
            count(*) filter (where r.listed_on :period) as "science-tasks.listed",
            count(*) filter (where r.applications_opened_on :period) as "science-tasks.opened",
            count(*) filter (where r.recognised_on :period) as "science-tasks.recognised",
            count(*) filter (where r.submitted_on :period) as "science-tasks.submitted",
            count(*) filter (where r.terminated_on :period) as "science-tasks.terminated"
       from (select r.province, r.kind, r.level, r.field, r.management, r.led_by_woman, r.rank, r.state_budget, r.spent,
                    :then(r.ends_on::date | r.contracted_on, r.extended_on[1]) as ends_on, r.ending, r.listed_on, r.applications_opened_on, r.chosen_on, r.appraised_on, r.submitted_on,
                    r.approved_on, r.contracted_on, r.terminated_on, r.accepted_on, r.certified_on, r.recognised_on,
                    r.handed_over_on, r.liquidated_on,
                    width_bucket(:to, r.adjusted_on) - width_bucket(:from - 1, r.adjusted_on) as adjustments,
                    width_bucket(:to, r.extended_on) - width_bucket(:from - 1, r.extended_on) as extensions,
                    :state as state, :state in ('underWay', 'suspended', 'acceptedAtBase') as working,
                    :states && '{approved,underWay,suspended,acceptedAtBase,accepted,certified}' as under_way,
                    case when :before in ('approved', 'underWay', 'suspended', 'acceptedAtBase', 'accepted', 'certified')
                         then 'carriedOver' else 'begun' end as origin
               from science_task r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, r.level),
                              (r.province, r.field), (r.province, r.management), (r.province, r.led_by_woman),
                              (r.province, r.state), (r.province, r.rank), (r.province, r.kind, r.level),
                              (r.province, r.origin, r.level), (r.province, r.origin, r.kind),
                              (r.province, r.origin, r.field), (r.province, r.level, r.rank))`,
  ),
  ask(
    'source task.level task.field',
    `select r.province, grouping(r.source, t.level, t.field), r.source, t.level, t.field,
            sum(r.paid) filter (where r.paid_on :period) as "task-allocations.paid",
            sum(r.planned) filter (where r.planned_on :period) as "task-allocations.planned",
            sum(r.settled) filter (where r.settled_on :period) as "task-allocations.settled"
       from task_allocation r left join science_task t on t.province = r.province and t.id = r.task
      where r.province in (:provinces) and not r.voided
        and (r.paid_on :period or r.planned_on :period or r.settled_on :period)
      group by grouping sets ((r.province), (r.province, r.source), (r.province, t.level), (r.province, t.field))`,
  ),
  ask(
    'task.level',
    `select r.province, grouping(t.level), t.level, count(*) as "task-allocations.tasks-paid"
       from (select distinct r.province, r.task from task_allocation r
              where r.province in (:provinces) and not r.voided and r.paid_on :period and r.task is not null) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, t.level))`,
  ),
  ask(
    'kind state postponement recommended',
    `select r.province, grouping(r.kind, r.state, r.postponement, r.recommended),
            r.kind, r.state, r.postponement, r.recommended,
            sum(r.postponements) as "councils.postponements",
            sum(r.sessions) as "councils.sessions",
            count(*) filter (where r.state in ('setUp', 'postponed') and r.kind in
                               ('xacDinh', 'tuyenChon', 'budgetAppraisal', 'acceptance', 'initiative', 'other'))
              as "councils.awaiting-session",
            count(*) filter (where r.concluded_on :period) as "councils.concluded",
            count(*) filter (where r.state = 'postponed') as "councils.postponed",
            count(*) filter (where r.set_up_on :period) as "councils.set-up"
       from (select r.province, r.kind, r.postponement, r.recommended, r.concluded_on, r.set_up_on, :state as state,
                    width_bucket(:to, r.postponed_on) - width_bucket(:from - 1, r.postponed_on) as postponements,
                    width_bucket(:to, r.convened_on) - width_bucket(:from - 1, r.convened_on) as sessions
               from council r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.state), (r.province, r.postponement),
                              (r.province, r.recommended), (r.province, r.kind, r.state))`,
  ),
  ask(
    'role council.kind',
    `select r.province, grouping(r.role, c.kind), r.role, c.kind,
            count(*) filter (where r.appointed_on :period) as "council-members.appointed",
            sum(width_bucket(:to, r.attended_on) - width_bucket(:from - 1, r.attended_on)) as "council-members.attending"
       from council_member r left join council c on c.province = r.province and c.id = r.council
      where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.role), (r.province, c.kind))`,
  ),
  ask(
    'reason task.level',
    `select r.province, grouping(r.reason, t.level), r.reason, t.level,
            count(*) filter (where r.checked_on :period) as "progress-checks.made",
            sum(r.confirmed_volume) filter (where r.checked_on :period) as "progress-checks.volume",
            count(*) filter (where :state = 'planned') as "progress-checks.planned",
            count(*) filter (where :state = 'checked' and r.mend_by < :to) as "progress-checks.mendings-overdue"
       from progress_check r left join science_task t on t.province = r.province and t.id = r.task
      where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.reason), (r.province, t.level))`,
  ),
  ask(
    'task.level task.field withVolume behindSchedule',
    `select r.province, grouping(t.level, t.field, r.with_volume, r.behind_schedule),
            t.level, t.field, r.with_volume, r.behind_schedule, count(*) as "progress-checks.tasks"
       from (select distinct on (r.province, r.task) r.province, r.task, r.with_volume, r.behind_schedule
               from progress_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.task is not null
              order by r.province, r.task, r.checked_on, r.id) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, t.level), (r.province, t.field), (r.province, r.with_volume),
                              (r.province, r.behind_schedule), (r.province, t.level, r.with_volume))`,
  ),
  ask(
    'task.level',
    `select r.province, grouping(t.level), t.level, count(*) as "progress-checks.behind-schedule"
       from (select distinct r.province, r.task from progress_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.behind_schedule
                and r.task is not null) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, t.level))`,
  ),
]
