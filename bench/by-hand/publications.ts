import { ask } from './question.ts'

/** What is published, archived and kept in the library. */
export const publications = [
  ask(
    'channel form topic',
    `select r.province, grouping(r.channel, r.form, r.topic), r.channel, r.form, r.topic,
            count(*) filter (where r.published) as "publications.published",
            count(*) filter (where r.drafted_on :period) as "publications.drafted",
            sum(r.copies) filter (where r.published and r.channel = 'barrierBulletin')
              as "publications.barrier-bulletin-copies",
            count(*) filter (where r.published and r.channel = 'barrierBulletin') as "publications.barrier-bulletins",
            count(*) filter (where r.published and r.channel = 'newspaper' and r.form = 'feature')
              as "publications.newspaper-features",
            count(*) filter (where r.published and r.channel = 'partnerPublication') as "publications.partner-articles",
            count(*) filter (where r.published and r.channel = 'departmentPortal' and r.form = 'article'
                               and r.topic in ('science', 'technicalBarriers')) as "publications.portal-articles",
            count(*) filter (where r.published and r.channel = 'departmentPortal' and r.form = 'document'
                               and r.topic in ('science', 'technicalBarriers')) as "publications.portal-documents",
            count(*) filter (where r.published and r.channel = 'provincePortal') as "publications.province-portal-articles",
            count(*) filter (where r.published and r.channel = 'departmentPortal' and r.form = 'article'
                               and r.topic = 'administrativeReform') as "publications.reform-articles",
            count(*) filter (where r.published and r.channel = 'departmentPortal' and r.form = 'document'
                               and r.topic = 'administrativeReform') as "publications.reform-documents",
            sum(r.views) filter (where r.published and r.channel = 'departmentPortal' and r.topic = 'administrativeReform')
              as "publications.reform-views",
            sum(r.copies) filter (where r.published and r.channel = 'scienceBooklet')
              as "publications.science-booklet-copies",
            count(*) filter (where r.published and r.channel = 'scienceBooklet') as "publications.science-booklets",
            count(*) filter (where r.published and r.channel = 'scienceBulletin') as "publications.science-bulletins",
            count(*) filter (where r.published and r.channel = 'television' and r.form = 'feature')
              as "publications.television-features",
            count(*) filter (where r.published and r.form = 'report') as "publications.television-reports",
            count(*) filter (where r.published and r.channel = 'videoBulletin') as "publications.video-bulletins"
       from (select r.province, r.channel, r.form, r.topic, r.copies, r.views, r.drafted_on, r.published_on :period as published
               from publication r
              where r.province in (:provinces) and not r.voided and (r.published_on :period or r.drafted_on :period)) r
      group by grouping sets ((r.province), (r.province, r.channel), (r.province, r.form), (r.province, r.topic),
                              (r.province, r.channel, r.topic), (r.province, r.channel, r.form))`,
  ),
  ask(
    '',
    `select r.province, 0,
            count(*) filter (where :state = 'signed') as "dissemination-contracts.under-way",
            sum(r.settled) filter (where r.liquidated_on :period) as "dissemination-contracts.settled"
       from dissemination_contract r where r.province in (:provinces) and not r.voided
      group by r.province`,
  ),
  ask(
    'task.field task.level',
    `select r.province, grouping(t.field, t.level), t.field, t.level,
            count(*) as "dissemination-contracts.tasks-liquidated"
       from (select distinct r.province, r.task from dissemination_contract r
              where r.province in (:provinces) and not r.voided and r.liquidated_on :period and r.task is not null) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, t.field), (r.province, t.level))`,
  ),
  ask(
    'state task.field task.level',
    `select r.province, grouping(r.state, t.field, t.level), r.state, t.field, t.level,
            count(*) filter (where r.archived_on :period) as "result-publications.archived",
            count(*) filter (where r.published_on :period) as "result-publications.published",
            count(*) filter (where r.state in ('received', 'returned')) as "result-publications.waiting"
       from (select r.province, r.task, r.archived_on, r.published_on, :state as state
               from result_publication r where r.province in (:provinces) and not r.voided) r
       left join science_task t on t.province = r.province and t.id = r.task
      group by grouping sets ((r.province), (r.province, r.state), (r.province, t.field), (r.province, t.level))`,
  ),
  ask(
    'kind source state',
    `select r.province, grouping(r.kind, r.source, r.state), r.kind, r.source, r.state,
            count(*) filter (where r.added) as "library-holdings.added",
            count(*) filter (where r.added and r.kind in ('book', 'taskReport', 'disc')) as "library-holdings.books",
            count(*) filter (where r.added and r.kind = 'journal') as "library-holdings.journal-issues",
            count(*) filter (where r.added and r.kind = 'newspaper') as "library-holdings.newspaper-issues",
            count(*) filter (where r.catalogued_on :period) as "library-holdings.catalogued",
            count(*) filter (where r.state in ('added', 'catalogued')) as "library-holdings.standing"
       from (select r.province, r.kind, r.source, r.catalogued_on, r.added_on :period as added, :state as state
               from library_holding r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.source), (r.province, r.state),
                              (r.province, r.kind, r.source))`,
  ),
  ask(
    'field district producerKind',
    `select r.province, grouping(r.field, r.district, r.producer_kind), r.field, r.district, r.producer_kind,
            sum(r.area) filter (where r.active) as "hitech-agriculture.area",
            count(*) filter (where r.active) as "hitech-agriculture.producers",
            count(*) filter (where r.entered_on :period) as "hitech-agriculture.entered"
       from (select r.province, r.field, r.district, r.producer_kind, :then(r.area::numeric | r.updated_on[1]) as area,
                    r.entered_on, :state = 'active' as active
               from hitech_agriculture r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.district), (r.province, r.producer_kind))`,
  ),
]
