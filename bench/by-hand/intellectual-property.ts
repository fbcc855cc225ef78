import { ask } from './question.ts'

export const intellectualProperty = [
  ask(
    'object ownerKind district state',
    `select r.province, grouping(r.object, r.owner_kind, r.district, r.state), r.object, r.owner_kind, r.district, r.state,
            count(*) filter (where r.filed_on :period) as "ip-titles.applications",
            count(*) filter (where r.state in ('filed', 'formallyAccepted', 'published')) as "ip-titles.applications-pending",
            count(*) filter (where r.expires_on :period) as "ip-titles.expiring",
            count(*) filter (where r.granted_on :period) as "ip-titles.granted",
            sum(r.renewals) as "ip-titles.renewals"
       from (select r.province, r.object, r.owner_kind, r.district, r.filed_on, r.expires_on, r.granted_on, :state as state,
                    width_bucket(:to, r.renewed_on) - width_bucket(:from - 1, r.renewed_on) as renewals
               from ip_title r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.object), (r.province, r.owner_kind), (r.province, r.district),
                              (r.province, r.state))`,
  ),
  ask(
    'object ownerKind district',
    `select r.province, grouping(r.object, r.owner_kind, r.district), r.object, r.owner_kind, r.district,
            count(*) as "ip-titles.products-granted"
       from (select distinct on (r.province, r.product) r.province, r.object, r.owner_kind, r.district
               from ip_title r
              where r.province in (:provinces) and not r.voided and r.granted_on :period and r.product is not null
              order by r.province, r.product, r.granted_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.object), (r.province, r.owner_kind), (r.province, r.district))`,
  ),
  ask(
    'object ownerKind district',
    `select r.province, grouping(r.object, r.owner_kind, r.district), r.object, r.owner_kind, r.district,
            count(*) as "ip-titles.products-protected"
       from (select distinct on (r.province, r.product) r.province, r.object, r.owner_kind, r.district
               from ip_title r
              where r.province in (:provinces) and not r.voided and :state = 'granted'
                and (r.expires_on is null or r.expires_on >= :to) and r.product is not null
              order by r.province, r.product, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.object), (r.province, r.owner_kind), (r.province, r.district))`,
  ),
  ask(
    'market route',
    `select r.province, grouping(r.market, r.route), r.market, r.route,
            count(*) as "foreign-protection.products-newly-protected"
       from (select distinct on (r.province, t.product) r.province, r.market, r.route
               from foreign_protection r join ip_title t on t.province = r.province and t.id = r.title
              where r.province in (:provinces) and not r.voided and r.protected_on :period and t.product is not null
              order by r.province, t.product, r.protected_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.market), (r.province, r.route))`,
  ),
  ask(
    'title.object',
    `select r.province, grouping(r.object), r.object, count(*) as "foreign-protection.products"
       from (select distinct on (r.province, t.product) r.province, t.object
               from foreign_protection r join ip_title t on t.province = r.province and t.id = r.title
              where r.province in (:provinces) and not r.voided and :state = 'protected'
                and (r.expires_on is null or r.expires_on >= :to) and t.product is not null
              order by r.province, t.product, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.object))`,
  ),
  ask(
    'route title.object',
    `select r.province, grouping(r.route, r.object), r.route, r.object, count(*) as "foreign-protection.products-in-europe"
       from (select distinct on (r.province, t.product) r.province, r.route, t.object
               from foreign_protection r join ip_title t on t.province = r.province and t.id = r.title
              where r.province in (:provinces) and not r.voided and r.market = 'europeanUnion' and :state = 'protected'
                and (r.expires_on is null or r.expires_on >= :to) and t.product is not null
              order by r.province, t.product, :since, r.id) r
      group by grouping sets ((r.province), (r.province, r.route), (r.province, r.object))`,
  ),
  ask(
    'outcome kind programme district state origin',
    `select r.province, grouping(r.outcome, r.kind, r.programme, r.district, r.state, r.origin),
            r.outcome, r.kind, r.programme, r.district, r.state, r.origin,
            count(*) filter (where r.accepted_on :period) as "ip-projects.accepted",
            count(*) filter (where r.approved_on :period) as "ip-projects.approved",
            count(*) filter (where r.state in ('approved', 'underWay') and r.ends_on < :to) as "ip-projects.overdue",
            count(*) filter (where r.proposed_on :period and r.programme = 'national')
              as "ip-projects.proposed-to-national-programme",
            count(*) filter (where r.under_way) as "ip-projects.under-way"
       from (select r.province, r.outcome, r.kind, r.programme, r.district, r.accepted_on, r.approved_on, r.proposed_on,
                    r.ends_on, :state as state, :states && '{approved,underWay}' as under_way,
                    case when :before in ('approved', 'underWay') then 'carriedOver' else 'begun' end as origin
               from ip_project r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.outcome), (r.province, r.kind), (r.province, r.programme),
                              (r.province, r.district), (r.province, r.state), (r.province, r.origin))`,
  ),
  ask(
    'object applicantKind',
    `select r.province, grouping(r.object, r.applicant_kind), r.object, r.applicant_kind, count(*) as "ip-support.funded"
       from (select distinct on (r.province, r.applicant) r.province, r.object, r.applicant_kind
               from ip_support r
              where r.province in (:provinces) and not r.voided and r.funded_on :period and r.applicant is not null
              order by r.province, r.applicant, r.funded_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.object), (r.province, r.applicant_kind))`,
  ),
  ask(
    'matter applicantKind district',
    `select r.province, grouping(r.matter, r.applicant_kind, r.district), r.matter, r.applicant_kind, r.district,
            count(*) as "ip-support.guided"
       from (select distinct on (r.province, r.applicant) r.province, r.matter, r.applicant_kind, r.district
               from ip_support r
              where r.province in (:provinces) and not r.voided and r.guided_on :period and r.applicant is not null
              order by r.province, r.applicant, r.guided_on, r.id) r
      group by grouping sets ((r.province), (r.province, r.matter), (r.province, r.applicant_kind), (r.province, r.district))`,
  ),
  ask(
    'matter object',
    `select r.province, grouping(r.matter, r.object), r.matter, r.object,
            count(*) filter (where :state = 'received') as "ip-support.pending",
            sum(r.support_given) filter (where r.funded_on :period) as "ip-support.money"
       from ip_support r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.matter), (r.province, r.object))`,
  ),
  ask(
    'number state',
    `select r.province, grouping(r.number, r.state), r.number, r.state,
            sum(r.sessions) as "initiative-rounds.sessions",
            count(*) filter (where r.decided_on :period) as "initiative-rounds.decided",
            count(*) filter (where r.state = 'open') as "initiative-rounds.open",
            count(*) filter (where r.submitted_on :period) as "initiative-rounds.submitted"
       from (select r.province, r.number, r.decided_on, r.submitted_on, :state as state,
                    width_bucket(:to, r.convened_on) - width_bucket(:from - 1, r.convened_on) as sessions
               from initiative_round r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.number), (r.province, r.state))`,
  ),
  ask(
    'scopeRecognised scopeAsked round.number kind district state',
    `select r.province, grouping(r.scope_recognised, r.scope_asked, i.number, r.kind, r.district, r.state),
            r.scope_recognised, r.scope_asked, i.number, r.kind, r.district, r.state,
            sum(r.benefit) filter (where r.recognised_on :period) as "initiatives.benefits",
            count(*) filter (where r.assessed_on :period and r.scope_asked in ('province', 'nation'))
              as "initiatives.assessed",
            count(*) filter (where r.state in ('received', 'assessed')) as "initiatives.pending",
            count(*) filter (where r.received_on :period) as "initiatives.received",
            count(*) filter (where r.recognised_on :period) as "initiatives.recognised",
            count(*) filter (where r.refused_on :period) as "initiatives.refused"
       from (select r.province, r.round, r.scope_recognised, r.scope_asked, r.kind, r.district, r.benefit, r.recognised_on,
                    r.assessed_on, r.received_on, r.refused_on, :state as state
               from initiative r where r.province in (:provinces) and not r.voided) r
       left join initiative_round i on i.province = r.province and i.id = r.round
      group by grouping sets ((r.province), (r.province, r.scope_recognised), (r.province, r.scope_asked),
                              (r.province, i.number), (r.province, r.kind), (r.province, r.district), (r.province, r.state),
                              (r.province, r.scope_recognised, i.number))`,
  ),
]
