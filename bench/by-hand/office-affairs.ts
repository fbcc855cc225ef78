import { ask } from './question.ts'

/** Public investment, districts and communes, staff and awards. */
export const officeAffairs = [
  ask(
    'group fund state origin',
    `select r.province, grouping(r.group, r.fund, r.state, r.origin), r.group, r.fund, r.state, r.origin,
            sum(r.total_investment) filter (where r.under_way) as "public-investment.total-investment",
            count(*) filter (where r.under_way) as "public-investment.projects",
            count(*) filter (where r.finished_on :period) as "public-investment.finished",
            count(*) filter (where r.state in ('approved', 'underWay', 'paused') and r.ends_on < :to)
              as "public-investment.overdue"
       from (select r.province, r.group, r.fund,
                    :then(r.total_investment::bigint | r.approved_on, r.adjusted_on[1]) as total_investment, r.finished_on,
                    :then(r.ends_on::date | r.approved_on, r.adjusted_on[1]) as ends_on, :state as state,
                    :states && '{approved,underWay,paused}' as under_way,
                    case when :before in ('approved', 'underWay', 'paused') then 'carriedOver' else 'begun' end as origin
               from public_investment_project r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.group), (r.province, r.fund), (r.province, r.state),
                              (r.province, r.origin))`,
  ),
  ask(
    'fund project.group',
    `select r.province, grouping(r.fund, p.group_then), r.fund, p.group_then,
            sum(:then(r.amount::bigint)) as "public-investment.capital-planned"
       from capital_plan r left join (select *, :then(p.group::text | p.approved_on) as group_then
                           from public_investment_project p) p
              on p.province = r.province and p.id = r.project
      where r.province in (:provinces) and not r.voided
        and r.holds_from <= :to and (:then(r.holds_to::date) is null or :then(r.holds_to::date) >= :to)
      group by grouping sets ((r.province), (r.province, r.fund), (r.province, p.group_then))`,
  ),
  ask(
    'kind fund project.group',
    `select r.province, grouping(r.kind, r.fund, p.group_then), r.kind, r.fund, p.group_then,
            sum(r.amount) filter (where r.paid_on :period) as "public-investment.disbursed",
            sum(r.amount) filter (where r.recovered_on :period) as "public-investment.recovered"
       from disbursement r left join (select *, :then(p.group::text | p.approved_on) as group_then
                           from public_investment_project p) p
              on p.province = r.province and p.id = r.project
      where r.province in (:provinces) and not r.voided and (r.paid_on :period or r.recovered_on :period)
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.fund), (r.province, p.group_then))`,
  ),
  ask(
    'district commune form topic',
    `select r.province, grouping(r.district, r.commune, r.form, r.topic), r.district, r.commune, r.form, r.topic,
            count(*) as "district-cooperation.activities",
            count(distinct r.commune) as "district-cooperation.communes",
            count(distinct r.district) as "district-cooperation.districts"
       from district_cooperation r where r.province in (:provinces) and not r.voided and r.done_on :period
      group by grouping sets ((r.province), (r.province, r.district), (r.province, r.commune), (r.province, r.form),
                              (r.province, r.topic))`,
  ),
  ask(
    'kind commune',
    `select r.province, grouping(r.kind, r.commune), r.kind, r.commune,
            count(*) as "commune-support.done", sum(r.gifts) as "commune-support.gifts",
            sum(r.worth) as "commune-support.worth"
       from commune_support r where r.province in (:provinces) and not r.voided and r.done_on :period
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.commune))`,
  ),
  ask(
    'kind division',
    `select r.province, grouping(r.kind, r.division), r.kind, r.division,
            count(*) as "staff-training.courses", sum(r.people) as "staff-training.people",
            sum(r.women) as "staff-training.women"
       from staff_training r where r.province in (:provinces) and not r.voided and r.finished_on :period
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.division))`,
  ),
  ask(
    'recipientKind form division',
    `select r.province, grouping(r.recipient_kind, r.form, r.division), r.recipient_kind, r.form, r.division,
            count(*) filter (where r.awarded_on :period) as "awards.given",
            count(*) filter (where r.proposed_on :period) as "awards.proposed"
       from award r where r.province in (:provinces) and not r.voided
        and (r.awarded_on :period or r.proposed_on :period)
      group by grouping sets ((r.province), (r.province, r.recipient_kind), (r.province, r.form), (r.province, r.division))`,
  ),
]
