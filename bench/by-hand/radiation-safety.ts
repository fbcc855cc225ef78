import { ask } from './question.ts'

export const radiationSafety = [
  ask(
    'sector ownership district',
    `select r.province, grouping(r.sector, r.ownership, r.district), r.sector, r.ownership, r.district,
            count(*) filter (where r.active) as "radiation-facilities.active",
            sum(r.workers_then) filter (where r.active) as "radiation-facilities.workers",
            sum(r.women_workers_then) filter (where r.active) as "radiation-facilities.women-workers",
            count(*) filter (where r.entered_on :period) as "radiation-facilities.entered",
            sum(width_bucket(:to, r.urged_on) - width_bucket(:from - 1, r.urged_on)) as "radiation-facilities.urged",
            sum(width_bucket(:to, r.safety_reported_on) - width_bucket(:from - 1, r.safety_reported_on))
              as "radiation-facilities.safety-reports"
       from (select r.*, :state = 'active' as active,
                    :then(r.workers::bigint | r.safety_reported_on[1]) as workers_then,
                    :then(r.women_workers::bigint | r.safety_reported_on[1]) as women_workers_then from radiation_facility r
              where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.sector), (r.province, r.ownership), (r.province, r.district))`,
  ),
  ask(
    'kind mobile facility.sector facility.ownership facility.district',
    `select r.province, grouping(r.kind, r.mobile, f.sector, f.ownership, f.district),
            r.kind, r.mobile, f.sector, f.ownership, f.district,
            count(*) filter (where r.declared_on :period) as "xray-machines.declared",
            count(*) filter (where r.state in ('declared', 'inUse')) as "xray-machines.in-use",
            sum(width_bucket(:to, r.verified_on) - width_bucket(:from - 1, r.verified_on)) as "xray-machines.verifications",
            count(*) filter (where r.state = 'inUse' and r.verified_until between :to and :to + 90)
              as "xray-machines.verifications-lapsing-soon",
            count(*) filter (where r.state = 'inUse' and r.verified_until < :to) as "xray-machines.verifications-lapsed"
       from (select r.province, r.facility, r.kind, r.mobile, r.declared_on, r.verified_on, r.verified_until, :state as state
               from xray_machine r where r.province in (:provinces) and not r.voided) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.mobile), (r.province, f.sector),
                              (r.province, f.ownership), (r.province, f.district))`,
  ),
  ask(
    'origin conclusion state facility.district',
    `select r.province, grouping(r.origin, r.conclusion, r.state, f.district), r.origin, r.conclusion, r.state, f.district,
            count(*) filter (where r.planned) as "radiation-checks.planned",
            count(*) filter (where r.checked_on :period and r.conclusion in ('shortcomings', 'violation'))
              as "radiation-checks.with-shortcomings",
            count(*) filter (where r.state = 'checked' and r.mend_by < :to) as "radiation-checks.mending-overdue"
       from (select r.province, r.facility, r.conclusion, r.checked_on, r.mend_by, :state as state,
                    case when :before = 'planned' then 'carriedOver' else 'begun' end as origin,
                    'planned' = any(:states) as planned
               from radiation_check r where r.province in (:provinces) and not r.voided) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.conclusion), (r.province, r.state),
                              (r.province, f.district))`,
  ),
  ask(
    'facility.district facility.sector conclusion reason',
    `select r.province, grouping(f.district, f.sector, r.conclusion, r.reason), f.district, f.sector, r.conclusion, r.reason,
            count(*) as "radiation-checks.facilities"
       from (select distinct on (r.province, r.facility) r.province, r.facility, r.conclusion, r.reason
               from radiation_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.facility is not null
              order by r.province, r.facility, r.checked_on, r.id) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, f.district), (r.province, f.sector), (r.province, r.conclusion),
                              (r.province, r.reason))`,
  ),
  ask(
    '',
    `select r.province, 0, count(distinct f.district) as "radiation-checks.districts"
       from radiation_check r join radiation_facility f on f.province = r.province and f.id = r.facility
      where r.province in (:provinces) and not r.voided and r.checked_on :period
      group by r.province`,
  ),
  ask(
    'origin kind work state timeliness facility.sector facility.ownership facility.district',
    `select r.province, grouping(r.origin, r.kind, r.work, r.state, r.timeliness, f.sector, f.ownership, f.district),
            r.origin, r.kind, r.work, r.state, r.timeliness, f.sector, f.ownership, f.district,
            count(*) filter (where r.handled) as "radiation-licences.dossiers-handled",
            count(*) filter (where r.state = 'underAppraisal' and r.due_on < :to) as "radiation-licences.dossiers-overdue",
            count(*) filter (where r.state in ('received', 'supplementing', 'underAppraisal'))
              as "radiation-licences.dossiers-pending",
            count(*) filter (where r.received_on :period) as "radiation-licences.dossiers-received",
            count(*) filter (where r.expires_on :period) as "radiation-licences.expiring",
            count(*) filter (where r.state = 'inForce' and r.expires_on between :to and :to + 90)
              as "radiation-licences.expiring-soon",
            count(*) filter (where r.state = 'inForce' and (r.expires_on is null or r.expires_on >= :to))
              as "radiation-licences.in-force",
            count(*) filter (where r.state = 'inForce' and r.expires_on < :to) as "radiation-licences.lapsed",
            count(*) filter (where r.issued_on :period) as "radiation-licences.issued",
            sum(r.fee) filter (where r.issued_on :period) as "radiation-licences.fees",
            count(*) filter (where r.refused_on :period) as "radiation-licences.refused",
            count(*) filter (where r.revoked_on :period) as "radiation-licences.revoked"
       from (select r.province, r.facility, r.kind, r.work, r.timeliness, r.due_on, r.received_on, r.expires_on, r.issued_on,
                    r.fee, r.refused_on, r.revoked_on, :state as state,
                    :states && '{received,supplementing,underAppraisal}' as handled,
                    case when :before in ('received', 'supplementing', 'underAppraisal') then 'carriedOver' else 'begun' end
                      as origin
               from radiation_licence r where r.province in (:provinces) and not r.voided) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.kind), (r.province, r.work),
                              (r.province, r.state), (r.province, r.timeliness), (r.province, f.sector),
                              (r.province, f.ownership), (r.province, f.district))`,
  ),
  ask(
    'facility.sector facility.district',
    `select r.province, grouping(f.sector, f.district), f.sector, f.district,
            count(*) as "radiation-licences.facilities-holding"
       from (select distinct r.province, r.facility from radiation_licence r
              where r.province in (:provinces) and not r.voided and :state = 'inForce'
                and (r.expires_on is null or r.expires_on >= :to) and r.facility is not null) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, f.sector), (r.province, f.district))`,
  ),
  ask(
    'kind work facility.sector facility.district',
    `select r.province, grouping(r.kind, r.work, f.sector, f.district), r.kind, r.work, f.sector, f.district,
            count(*) as "radiation-licences.facilities"
       from (select distinct on (r.province, r.facility) r.province, r.facility, r.kind, r.work
               from radiation_licence r
              where r.province in (:provinces) and not r.voided and r.issued_on :period and r.facility is not null
              order by r.province, r.facility, r.issued_on, r.id) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.work), (r.province, f.sector),
                              (r.province, f.district))`,
  ),
  ask(
    'state',
    `select r.province, grouping(r.state), r.state,
            sum(r.drills) as "incident-plans.drills",
            count(*) filter (where r.state = 'received' and r.due_on < :to) as "incident-plans.overdue",
            count(*) filter (where r.state in ('received', 'supplementing')) as "incident-plans.pending"
       from (select r.province, r.due_on, :state as state,
                    width_bucket(:to, r.drilled_on) - width_bucket(:from - 1, r.drilled_on) as drills
               from incident_plan r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.state))`,
  ),
  ask(
    'facility.sector facility.district timeliness',
    `select r.province, grouping(f.sector, f.district, r.timeliness), f.sector, f.district, r.timeliness,
            count(*) as "incident-plans.facilities"
       from (select distinct on (r.province, r.facility) r.province, r.facility, r.timeliness
               from incident_plan r
              where r.province in (:provinces) and not r.voided and r.approved_on :period and r.facility is not null
              order by r.province, r.facility, r.approved_on, r.id) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, f.sector), (r.province, f.district), (r.province, r.timeliness))`,
  ),
  ask(
    'facility.sector facility.district',
    `select r.province, grouping(f.sector, f.district), f.sector, f.district, count(*) as "incident-plans.standing"
       from (select distinct r.province, r.facility from incident_plan r
              where r.province in (:provinces) and not r.voided and :state = 'approved' and r.facility is not null) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, f.sector), (r.province, f.district))`,
  ),
]
