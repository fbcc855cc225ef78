import { ask } from './question.ts'

/** Quality systems of agencies, awards, productivity and traceability. */
export const qualitySystems = [
  ask(
    'agency.kind agency.district toVersion origin',
    `select r.province, grouping(a.kind, a.district, r.to_version, r.origin), a.kind, a.district, r.to_version, r.origin,
            count(*) as "iso-consultings.building"
       from (select distinct on (r.province, r.agency) r.province, r.agency, r.to_version,
                    case when :before = 'underWay' then 'carriedOver' else 'begun' end as origin
               from iso_consulting r
              where r.province in (:provinces) and not r.voided and r.kind = 'building' and r.agency is not null
                and 'underWay' = any(:states)
              order by r.province, r.agency, r.life_on[1], r.id) r
       left join iso_agency a on a.province = r.province and a.id = r.agency
      group by grouping sets ((r.province), (r.province, a.kind), (r.province, a.district), (r.province, r.to_version),
                              (r.province, r.origin))`,
  ),
  ask(
    'agency.kind agency.district fromVersion toVersion origin',
    `select r.province, grouping(a.kind, a.district, r.from_version, r.to_version, r.origin),
            a.kind, a.district, r.from_version, r.to_version, r.origin, count(*) as "iso-consultings.converting"
       from (select distinct on (r.province, r.agency) r.province, r.agency, r.from_version, r.to_version,
                    case when :before = 'underWay' then 'carriedOver' else 'begun' end as origin
               from iso_consulting r
              where r.province in (:provinces) and not r.voided and r.kind = 'conversion' and r.agency is not null
                and 'underWay' = any(:states)
              order by r.province, r.agency, r.life_on[1], r.id) r
       left join iso_agency a on a.province = r.province and a.id = r.agency
      group by grouping sets ((r.province), (r.province, a.kind), (r.province, a.district), (r.province, r.from_version),
                              (r.province, r.to_version), (r.province, r.origin))`,
  ),
  ask(
    'agency.kind agency.district origin',
    `select r.province, grouping(a.kind, a.district, r.origin), a.kind, a.district, r.origin,
            count(*) as "iso-consultings.keeping-up"
       from (select distinct on (r.province, r.agency) r.province, r.agency,
                    case when :before = 'underWay' then 'carriedOver' else 'begun' end as origin
               from iso_consulting r
              where r.province in (:provinces) and not r.voided and r.kind = 'upkeep' and r.agency is not null
                and 'underWay' = any(:states)
              order by r.province, r.agency, r.life_on[1], r.id) r
       left join iso_agency a on a.province = r.province and a.id = r.agency
      group by grouping sets ((r.province), (r.province, a.kind), (r.province, a.district), (r.province, r.origin))`,
  ),
  ask(
    'kind',
    `select r.province, grouping(r.kind), r.kind, sum(r.fee) as "iso-consultings.fees"
       from iso_consulting r where r.province in (:provinces) and not r.voided and r.contracted_on :period
      group by grouping sets ((r.province), (r.province, r.kind))`,
  ),
  ask(
    'kind standard district',
    `select r.province, grouping(r.kind, r.standard_then, r.district), r.kind, r.standard_then, r.district,
            count(*) filter (where :state = 'published') as "iso-agencies.standing",
            sum(width_bucket(:to, r.converted_on) - width_bucket(:from - 1, r.converted_on)) as "iso-agencies.converted",
            count(*) filter (where r.published_on :period) as "iso-agencies.published"
       from (select *, :then(r.standard::text) as standard_then from iso_agency r
              where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.standard_then), (r.province, r.district),
                              (r.province, r.kind, r.standard_then))`,
  ),
  ask(
    'agency.kind agency.standard agency.district outcome shortcoming',
    `select r.province, grouping(a.kind, a.standard_then, a.district, r.outcome, r.shortcoming),
            a.kind, a.standard_then, a.district, r.outcome, r.shortcoming, count(*) as "iso-checks.agencies"
       from (select distinct on (r.province, r.agency) r.province, r.agency, r.outcome, r.shortcoming
               from iso_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.agency is not null
              order by r.province, r.agency, r.checked_on, r.id) r
       left join (select *, :then(a.standard::text) as standard_then from iso_agency a) a
              on a.province = r.province and a.id = r.agency
      group by grouping sets ((r.province), (r.province, a.kind), (r.province, a.standard_then), (r.province, a.district),
                              (r.province, r.outcome), (r.province, r.shortcoming))`,
  ),
  ask(
    'state agency.kind',
    `select r.province, grouping(r.state, a.kind), r.state, a.kind, count(*) as "iso-checks.scheduled"
       from (select distinct on (r.province, r.agency) r.province, r.agency, :state as state
               from iso_check r
              where r.province in (:provinces) and not r.voided and r.scheduled_for :period and r.agency is not null
              order by r.province, r.agency, r.scheduled_for, r.id) r
       left join iso_agency a on a.province = r.province and a.id = r.agency
      group by grouping sets ((r.province), (r.province, r.state), (r.province, a.kind))`,
  ),
  ask(
    'state',
    `select r.province, grouping(r.state), r.state, count(*) as "iso-checks.mending-due"
       from (select r.province, :state as state
               from iso_check r where r.province in (:provinces) and not r.voided and r.mend_by :period) r
      group by grouping sets ((r.province), (r.province, r.state))`,
  ),
  ask(
    'award category state',
    `select r.province, grouping(r.award, r.category, r.state), r.award, r.category, r.state,
            count(*) filter (where r.proposed_on :period) as "quality-awards.proposed",
            count(*) filter (where r.received_on :period) as "quality-awards.received"
       from (select r.province, r.award, r.category, r.proposed_on, r.received_on, :state as state
               from quality_award r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.award), (r.province, r.category), (r.province, r.state))`,
  ),
  ask(
    'award level',
    `select r.province, grouping(r.award, r.level), r.award, r.level, count(*) as "quality-awards.won"
       from (select distinct on (r.province, r.enterprise) r.province, r.award, r.level
               from quality_award r
              where r.province in (:provinces) and not r.voided and r.awarded_on :period and r.enterprise is not null
              order by r.province, r.enterprise, r.awarded_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.award), (r.province, r.level))`,
  ),
  ask(
    'award',
    `select r.province, grouping(r.award), r.award, count(*) as "quality-awards.enterprises-proposed"
       from (select distinct on (r.province, r.enterprise) r.province, r.award
               from quality_award r
              where r.province in (:provinces) and not r.voided and r.proposed_on :period and r.enterprise is not null
              order by r.province, r.enterprise, r.proposed_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.award))`,
  ),
  ask(
    'tool ownerKind district',
    `select r.province, grouping(r.tool, r.owner_kind, r.district), r.tool, r.owner_kind, r.district,
            count(*) as "productivity-supports.beneficiaries"
       from (select distinct on (r.province, r.beneficiary) r.province, r.tool, r.owner_kind, r.district
               from productivity_support r
              where r.province in (:provinces) and not r.voided and r.completed_on :period and r.beneficiary is not null
              order by r.province, r.beneficiary, r.completed_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.tool), (r.province, r.owner_kind), (r.province, r.district),
                              (r.province, r.tool, r.owner_kind))`,
  ),
  ask(
    'tool',
    `select r.province, grouping(r.tool), r.tool, sum(r.state_budget) as "productivity-supports.budget"
       from productivity_support r where r.province in (:provinces) and not r.voided and r.completed_on :period
      group by grouping sets ((r.province), (r.province, r.tool))`,
  ),
  ask(
    'ownerKind tool district',
    `select r.province, grouping(r.owner_kind, r.tool, r.district), r.owner_kind, r.tool, r.district,
            count(*) as "productivity-supports.under-way"
       from (select distinct on (r.province, r.beneficiary) r.province, r.owner_kind, r.tool, r.district
               from productivity_support r
              where r.province in (:provinces) and not r.voided and :state = 'underWay' and r.beneficiary is not null
              order by r.province, r.beneficiary, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.owner_kind), (r.province, r.tool), (r.province, r.district))`,
  ),
  ask(
    'ownerKind',
    `select r.province, grouping(r.owner_kind), r.owner_kind, count(*) as "traceability-products.owners"
       from (select distinct on (r.province, r.owner) r.province, r.owner_kind
               from traceability_product r
              where r.province in (:provinces) and not r.voided and r.owner is not null
                and exists (select from unnest(r.connected_on) day where day :period)
              order by r.province, r.owner, (select min(day) from unnest(r.connected_on) day where day :period), r.id) r
      group by grouping sets ((r.province), (r.province, r.owner_kind))`,
  ),
  ask(
    'kind district ownerKind',
    `select r.province, grouping(r.kind, r.district, r.owner_kind), r.kind, r.district, r.owner_kind,
            sum(width_bucket(:to, r.connected_on) - width_bucket(:from - 1, r.connected_on))
              as "traceability-products.connected",
            count(*) filter (where :state = 'live') as "traceability-products.live"
       from traceability_product r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.district), (r.province, r.owner_kind))`,
  ),
]
