import { ask } from './question.ts'

/** Premises, guidance, checks and what was checked. */
export const qualityChecks = [
  ask(
    'kind district goods owner',
    `select r.province, grouping(r.kind, r.district, r.goods, r.owner), r.kind, r.district, r.goods, r.owner,
            count(*) as "premises.operating"
       from premises r where r.province in (:provinces) and not r.voided and :state = 'operating'
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.district), (r.province, r.goods),
                              (r.province, r.owner))`,
  ),
  ask(
    'occasion subject atLeast',
    `select r.province, grouping(r.occasion, r.subject, r.at_least), r.occasion, r.subject, r.at_least,
            count(*) as "disseminations.done", sum(r.units) as "disseminations.units"
       from dissemination r where r.province in (:provinces) and not r.voided and r.done_on :period
      group by grouping sets ((r.province), (r.province, r.occasion), (r.province, r.subject), (r.province, r.at_least))`,
  ),
  ask(
    'subject',
    `select r.province, grouping(r.subject), r.subject, count(*) as "guidances.pending"
       from guidance r where r.province in (:provinces) and not r.voided and :state = 'requested'
      group by grouping sets ((r.province), (r.province, r.subject))`,
  ),
  ask(
    'subject channel premises.district',
    `select r.province, grouping(r.subject, r.channel, p.district), r.subject, r.channel, p.district,
            count(*) as "guidances.premises"
       from (select distinct on (r.province, r.premises) r.province, r.premises, r.subject, r.channel
               from guidance r
              where r.province in (:provinces) and not r.voided and r.guided_on :period and r.premises is not null
              order by r.province, r.premises, r.guided_on, r.id) r
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, r.subject), (r.province, r.channel), (r.province, p.district))`,
  ),
  ask(
    'purpose occasion conclusion state violation',
    `select r.province, grouping(r.purpose, r.occasion, r.conclusion, r.state, r.violation),
            r.purpose, r.occasion, r.conclusion, r.state, r.violation,
            count(*) filter (where r.checked_on :period) as "quality-checks.visits",
            count(*) filter (where r.mend_by :period) as "quality-checks.mending-due",
            count(*) filter (where r.state = 'concluded' and r.conclusion = 'violating') as "quality-checks.not-mended"
       from (select r.province, r.purpose, r.occasion, :then(r.conclusion::text | r.concluded_on) as conclusion,
                    :then(r.violation::text | r.concluded_on) as violation, r.checked_on,
                    :then(r.mend_by::date | r.concluded_on) as mend_by, :state as state
               from quality_check r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.purpose), (r.province, r.occasion), (r.province, r.conclusion),
                              (r.province, r.state), (r.province, r.violation))`,
  ),
  ask(
    '',
    `select r.province, 0, count(distinct p.district) as "quality-checks.districts-surveyed"
       from quality_check r join premises p on p.province = r.province and p.id = r.premises
      where r.province in (:provinces) and not r.voided and r.checked_on :period and r.purpose = 'survey'
      group by r.province`,
  ),
  ask(
    'premises.kind premises.district conclusion occasion',
    `select r.province, grouping(p.kind, p.district, r.conclusion, r.occasion), p.kind, p.district, r.conclusion, r.occasion,
            count(*) as "quality-checks.premises"
       from (select distinct on (r.province, r.premises) r.province, r.premises,
                    :then(r.conclusion::text | r.concluded_on) as conclusion,
                    r.occasion
               from quality_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.premises is not null
                and r.purpose in ('stateCheck', 'interAgencyCheck', 'recheck')
              order by r.province, r.premises, r.checked_on, r.id) r
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, p.kind), (r.province, p.district), (r.province, r.conclusion),
                              (r.province, r.occasion))`,
  ),
  ask(
    'premises.district premises.kind',
    `select r.province, grouping(p.district, p.kind), p.district, p.kind, count(*) as "quality-checks.premises-surveyed"
       from (select distinct r.province, r.premises from quality_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.purpose = 'survey'
                and r.premises is not null) r
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, p.district), (r.province, p.kind))`,
  ),
  ask(
    'violation premises.district',
    `select r.province, grouping(r.violation, p.district), r.violation, p.district,
            count(*) as "quality-checks.violating-premises"
       from (select distinct on (r.province, r.premises) r.province, r.premises,
                    :then(r.violation::text | r.concluded_on) as violation
               from quality_check r
              where r.province in (:provinces) and not r.voided and r.checked_on :period and r.premises is not null
                and r.purpose in ('stateCheck', 'interAgencyCheck', 'recheck')
                and :then(r.conclusion::text | r.concluded_on) = 'violating'
              order by r.province, r.premises, r.checked_on, r.id) r
       left join premises p on p.province = r.province and p.id = r.premises
      group by grouping sets ((r.province), (r.province, r.violation), (r.province, p.district))`,
  ),
  ask(
    'subject fault goods instrument',
    `select r.province, grouping(r.subject, r.fault, r.goods, r.instrument), r.subject, r.fault, r.goods, r.instrument,
            sum(r.number) filter (where r.subject = 'goldProduct') as "checked-items.gold-products",
            sum(r.number) filter (where r.subject = 'goodsLot') as "checked-items.goods-lots",
            sum(r.number) filter (where r.subject = 'instrument') as "checked-items.instruments",
            sum(r.number) filter (where r.subject = 'prepackagedLot') as "checked-items.prepackaged-lots",
            sum(r.failed) as "checked-items.failed"
       from checked_item r join quality_check c on c.province = r.province and c.id = r.check
      where r.province in (:provinces) and not r.voided and r.checked_on :period
        and c.purpose in ('stateCheck', 'interAgencyCheck', 'recheck')
      group by grouping sets ((r.province), (r.province, r.subject), (r.province, r.fault), (r.province, r.goods),
                              (r.province, r.instrument), (r.province, r.subject, r.fault))`,
  ),
  ask(
    'subject fault',
    `select r.province, grouping(r.subject, r.fault), r.subject, r.fault, count(*) as "checked-items.suspended"
       from checked_item r where r.province in (:provinces) and not r.voided and :state = 'suspended'
      group by grouping sets ((r.province), (r.province, r.subject), (r.province, r.fault))`,
  ),
  ask(
    'kind outcome premises.district',
    `select r.province, grouping(r.kind, r.outcome, p.district), r.kind, r.outcome, p.district,
            count(*) filter (where :state in ('taken', 'sent')) as "quality-samples.awaiting-result",
            count(*) filter (where r.taken_on :period) as "quality-samples.taken",
            count(*) filter (where r.tested_on :period) as "quality-samples.tested"
       from quality_sample r left join premises p on p.province = r.province and p.id = r.premises
      where r.province in (:provinces) and not r.voided
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.outcome), (r.province, p.district),
                              (r.province, r.kind, r.outcome))`,
  ),
]
