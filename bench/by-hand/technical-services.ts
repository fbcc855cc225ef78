import { ask } from './question.ts'

// The two large registers are brought down to one row for each combination before they are rolled up.
export const technicalServices = [
  ask(
    'kind',
    `select r.province, grouping(r.kind), r.kind, count(*) as "calibrations.certificates"
       from calibration r where r.province in (:provinces) and not r.voided and r.certified_on :period
      group by grouping sets ((r.province), (r.province, r.kind))`,
  ),
  ask(
    'kind outcome service district',
    `select r.province, grouping(r.kind, r.outcome, r.service, r.district), r.kind, r.outcome, r.service, r.district,
            sum(r.fees) as "calibrations.fees",
            sum(r.number) as "calibrations.verified",
            sum(r.number) filter (where r.outcome = 'passed') as "calibrations.passed"
       from (select r.province, r.kind, r.outcome, r.service, r.district, count(*) as number, sum(r.fee) as fees
               from calibration r where r.province in (:provinces) and not r.voided and r.verified_on :period
              group by 1, 2, 3, 4, 5) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.outcome), (r.province, r.service),
                              (r.province, r.district), (r.province, r.kind, r.outcome))`,
  ),
  ask(
    'kind district',
    `select r.province, grouping(r.kind, r.district), r.kind, r.district, sum(r.number) as "calibrations.falling-due"
       from (select r.province, r.kind, r.district, count(*) as number
               from calibration r where r.province in (:provinces) and not r.voided and r.valid_until :period
              group by 1, 2, 3) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.district))`,
  ),
  ask(
    'product purpose',
    `select r.province, grouping(r.product, r.purpose), r.product, r.purpose, count(*) as "laboratory-tests.received"
       from laboratory_test r where r.province in (:provinces) and not r.voided and r.received_on :period
      group by grouping sets ((r.province), (r.province, r.product), (r.province, r.purpose))`,
  ),
  ask(
    'product purpose outcome district',
    `select r.province, grouping(r.product, r.purpose, r.outcome, r.district), r.product, r.purpose, r.outcome, r.district,
            count(*) as "laboratory-tests.tested", sum(r.fee) as "laboratory-tests.fees"
       from laboratory_test r where r.province in (:provinces) and not r.voided and r.tested_on :period
      group by grouping sets ((r.province), (r.province, r.product), (r.province, r.purpose), (r.province, r.outcome),
                              (r.province, r.district))`,
  ),
  ask(
    'service outcome facility.district',
    `select r.province, grouping(r.service, r.outcome, f.district), r.service, r.outcome, f.district,
            count(*) filter (where r.done_on :period) as "xray-services.done",
            sum(r.fee) filter (where r.done_on :period) as "xray-services.fees",
            count(*) filter (where r.valid_until :period) as "xray-services.falling-due"
       from xray_service r left join radiation_facility f on f.province = r.province and f.id = r.facility
      where r.province in (:provinces) and not r.voided and (r.done_on :period or r.valid_until :period)
      group by grouping sets ((r.province), (r.province, r.service), (r.province, r.outcome), (r.province, f.district))`,
  ),
  ask(
    'facility.district',
    `select r.province, grouping(f.district), f.district, count(*) as "xray-services.facilities"
       from (select distinct r.province, r.facility from xray_service r
              where r.province in (:provinces) and not r.voided and r.done_on :period and r.facility is not null) r
       left join radiation_facility f on f.province = r.province and f.id = r.facility
      group by grouping sets ((r.province), (r.province, f.district))`,
  ),
  ask(
    'field district origin',
    `select r.province, grouping(r.field, r.district, r.origin), r.field, r.district, r.origin,
            count(*) filter (where r.finished_on :period) as "application-models.finished",
            count(*) filter (where r.planned_for :period and r.stopping is null) as "application-models.planned",
            count(*) filter (where r.spread_on :period) as "application-models.spread",
            count(*) filter (where r.under_way) as "application-models.under-way"
       from (select r.province, r.field, r.district, r.finished_on, r.planned_for, r.stopping, r.spread_on,
                    'underWay' = any(:states) as under_way,
                    case when :before = 'underWay' then 'carriedOver' else 'begun' end as origin
               from application_model r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.district), (r.province, r.origin))`,
  ),
  ask(
    'partnerKind',
    `select r.province, grouping(r.partner_kind), r.partner_kind,
            sum(width_bucket(:to, r.reviewed_on) - width_bucket(:from - 1, r.reviewed_on)) as "cooperations.reviews",
            count(*) filter (where r.prepared_on :period) as "cooperations.prepared",
            count(*) filter (where r.signed_on :period) as "cooperations.signed",
            count(*) filter (where :state = 'signed' and (r.ends_on is null or r.ends_on >= :to))
              as "cooperations.under-way"
       from cooperation r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.partner_kind))`,
  ),
  ask(
    'district',
    `select r.province, grouping(r.district), r.district,
            count(*) as "need-surveys.conducted",
            sum(r.respondents) as "need-surveys.respondents",
            count(distinct r.district) as "need-surveys.districts"
       from need_survey r where r.province in (:provinces) and not r.voided and r.conducted_on :period
      group by grouping sets ((r.province), (r.province, r.district))`,
  ),
  ask(
    'organism keeping',
    `select r.province, grouping(r.organism, r.keeping), r.organism, r.keeping,
            count(*) filter (where r.kept_from :period) as "gene-sources.added",
            count(*) filter (where :state = 'kept') as "gene-sources.kept",
            count(*) filter (where r.lost_on :period) as "gene-sources.lost"
       from gene_source r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.organism), (r.province, r.keeping))`,
  ),
  ask(
    'product',
    `select r.province, grouping(r.product), r.product,
            sum(r.revenue) filter (where r.moved_on :period) as "products.revenue",
            sum(r.change) filter (where :state = 'posted') as "products.in-stock",
            sum(r.quantity) filter (where r.moved_on :period and r.movement = 'made') as "products.made",
            sum(r.quantity) filter (where r.moved_on :period and r.movement = 'sold') as "products.sold",
            sum(r.quantity) filter (where r.moved_on :period and r.movement = 'spoilt') as "products.spoilt",
            sum(r.quantity) filter (where r.moved_on :period and r.movement = 'made'
                                      and r.product in ('blackTurmeric', 'yellowTurmeric', 'turmericStarch'))
              as "products.turmeric-made",
            sum(r.quantity) filter (where r.moved_on :period and r.movement = 'sold'
                                      and r.product in ('blackTurmeric', 'yellowTurmeric', 'turmericStarch'))
              as "products.turmeric-sold"
       from product_stock r where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.product))`,
  ),
]
