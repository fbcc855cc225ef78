import { ask } from './question.ts'

export const inspection = [
  ask(
    'kind field occasion state stopCause',
    `select r.province, grouping(r.kind, r.field, r.occasion, r.state, r.stop_cause),
            r.kind, r.field, r.occasion, r.state, r.stop_cause,
            count(*) filter (where r.state in ('underWay', 'ended')) as "inspections.awaiting-conclusion",
            count(*) filter (where r.announced_on :period) as "inspections.carried-out",
            count(*) filter (where r.concluded_on :period) as "inspections.concluded",
            count(*) filter (where r.scheduled_for :period) as "inspections.of-the-plan",
            count(*) filter (where r.scheduled_for :period and r.stop_cause is not null)
              as "inspections.of-the-plan-stopped"
       from (select r.province, r.kind, r.field, r.occasion, r.stop_cause, r.announced_on, r.concluded_on, r.scheduled_for,
                    :state as state
               from inspection r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.field), (r.province, r.occasion),
                              (r.province, r.state), (r.province, r.stop_cause))`,
  ),
  ask(
    'inspection.kind inspection.field premises.district premises.kind outcome',
    `select r.province, grouping(i.kind, i.field, p.district, p.kind, r.outcome),
            i.kind, i.field, p.district, p.kind, r.outcome, count(*) as "inspected-premises.premises"
       from (select distinct on (r.province, r.premises) r.province, r.premises, r.inspection,
                    :then(r.outcome::text | r.assessed_on) as outcome
               from inspected_premises r
              where r.province in (:provinces) and not r.voided and r.inspected_on :period and r.premises is not null
              order by r.province, r.premises, r.inspected_on, r.id) r
       left join inspection i on i.province = r.province and i.id = r.inspection
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, i.kind), (r.province, i.field), (r.province, p.district),
                              (r.province, p.kind), (r.province, r.outcome))`,
  ),
  ask(
    'state',
    `select r.province, grouping(r.state), r.state, count(*) as "inspected-premises.recommendations-due"
       from (select r.province, :state as state
               from inspected_premises r where r.province in (:provinces) and not r.voided and r.mend_by :period) r
      group by grouping sets ((r.province), (r.province, r.state))`,
  ),
  ask(
    'field state',
    `select r.province, grouping(r.field, r.state), r.field, r.state,
            sum(r.fine) filter (where r.decided) as "sanctions.fines",
            sum(r.fine) filter (where r.decided and r.field not in ('standards', 'metrology', 'goodsQuality'))
              as "sanctions.other-fines",
            sum(r.fine) filter (where r.decided and r.field in ('standards', 'metrology', 'goodsQuality'))
              as "sanctions.quality-fines",
            sum(r.fine) filter (where r.state in ('decided', 'enforcing')) as "sanctions.fines-outstanding",
            sum(r.fine) filter (where r.executed_on :period) as "sanctions.fines-paid"
       from (select r.province, r.field, r.fine, r.executed_on, r.decided_on :period as decided, :state as state
               from sanction r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.state))`,
  ),
  ask(
    'field form premises.district',
    `select r.province, grouping(r.field, r.form, p.district), r.field, r.form, p.district, count(*) as "sanctions.units"
       from (select distinct on (r.province, r.premises) r.province, r.premises, r.field, r.form
               from sanction r
              where r.province in (:provinces) and not r.voided and r.decided_on :period and r.premises is not null
              order by r.province, r.premises, r.decided_on, r.id) r
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.form), (r.province, p.district))`,
  ),
  ask(
    'form field',
    `select r.province, grouping(r.form, r.field), r.form, r.field, count(*) as "sanctions.other-units"
       from (select distinct on (r.province, r.premises) r.province, r.form, r.field
               from sanction r
              where r.province in (:provinces) and not r.voided and r.decided_on :period and r.premises is not null
                and r.field not in ('standards', 'metrology', 'goodsQuality')
              order by r.province, r.premises, r.decided_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.form), (r.province, r.field))`,
  ),
  ask(
    'form',
    `select r.province, grouping(r.form), r.form, count(*) as "sanctions.quality-units"
       from (select distinct on (r.province, r.premises) r.province, r.form
               from sanction r
              where r.province in (:provinces) and not r.voided and r.decided_on :period and r.premises is not null
                and r.field in ('standards', 'metrology', 'goodsQuality')
              order by r.province, r.premises, r.decided_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.form))`,
  ),
  ask(
    'kind state district result',
    `select r.province, grouping(r.kind, r.state, r.district, r.result), r.kind, r.state, r.district, r.result,
            count(*) filter (where r.accepted_on :period) as "petitions.accepted",
            count(*) filter (where r.handled_on :period) as "petitions.handled",
            count(*) filter (where r.state in ('received', 'accepted')) as "petitions.pending",
            count(*) filter (where r.received_on :period) as "petitions.received",
            count(*) filter (where r.set_aside_on :period) as "petitions.not-qualified",
            count(*) filter (where r.transferred_on :period) as "petitions.transferred"
       from (select r.province, r.kind, r.district, r.result, r.accepted_on, r.handled_on, r.received_on, r.set_aside_on,
                    r.transferred_on, :state as state
               from petition r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.state), (r.province, r.district),
                              (r.province, r.result))`,
  ),
]
