import { ask } from './question.ts'

/** Documents, drafts, assignments, programmes and reform. */
export const office = [
  ask(
    'type issuer legal state',
    `select r.province, grouping(r.type, r.issuer, r.legal, r.state), r.type, r.issuer, r.legal, r.state,
            count(*) filter (where r.issued and r.advised_by = 'department' and r.issuer in
                               ('provincialParty', 'peoplesCouncil', 'peoplesCommittee', 'chairman'))
              as "documents.advised-issued",
            count(*) filter (where r.issued and r.type = 'guidance' and r.issuer = 'department')
              as "documents.guidance-issued",
            count(*) filter (where r.state in ('inForce', 'amended') and r.legal and r.advised_by = 'department'
                               and r.issuer in ('peoplesCouncil', 'peoplesCommittee')) as "documents.legal-in-force"
       from (select r.province, r.type, r.issuer, r.legal, r.advised_by, r.issued_on :period as issued, :state as state
               from official_document r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.type), (r.province, r.issuer), (r.province, r.legal),
                              (r.province, r.state), (r.province, r.type, r.legal))`,
  ),
  ask(
    'legal authority type state division',
    `select r.province, grouping(r.legal, r.authority, r.type, r.state, r.division),
            r.legal, r.authority, r.type, r.state, r.division,
            count(*) filter (where r.unfinished and r.due_on between :to and :to + 30) as "drafting-projects.due-soon",
            count(*) filter (where r.unfinished and r.due_on < :to) as "drafting-projects.overdue",
            count(*) filter (where r.issued_on :period) as "drafting-projects.issued",
            sum(r.submissions) as "drafting-projects.submitted",
            count(*) filter (where r.to_finish) as "drafting-projects.to-finish",
            count(*) filter (where r.unfinished or r.state = 'submitted') as "drafting-projects.under-way",
            count(*) filter (where r.legal and (r.unfinished or r.state = 'submitted'))
              as "drafting-projects.legal-under-way"
       from (select r.province, r.legal, r.authority, r.type, r.division,
                    :then(r.due_on::date | r.drafting_on, r.returned_on[1]) as due_on,
                    r.issued_on, :state as state,
                    :state in ('registered', 'drafting', 'consulting', 'appraising', 'appraised', 'returned') as unfinished,
                    :states && '{registered,drafting,consulting,appraising,appraised,submitted,returned}' as to_finish,
                    width_bucket(:to, r.submitted_on) - width_bucket(:from - 1, r.submitted_on) as submissions
               from drafting_project r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.legal), (r.province, r.authority), (r.province, r.type),
                              (r.province, r.state), (r.province, r.division), (r.province, r.legal, r.authority),
                              (r.province, r.authority, r.type))`,
  ),
  ask(
    'timeliness source division part state origin',
    `select r.province, grouping(r.timeliness, r.source, r.division, r.part, r.state, r.origin),
            r.timeliness, r.source, r.division, r.part, r.state, r.origin,
            count(*) filter (where r.completed_on :period) as "assignments.completed",
            count(*) filter (where r.unfinished and r.due_on between :to and :to + 15) as "assignments.due-soon",
            count(*) filter (where r.unfinished and r.due_on < :to) as "assignments.overdue",
            sum(r.extensions) as "assignments.extensions",
            count(*) filter (where r.followed and r.part = 'lead') as "assignments.followed",
            count(*) filter (where r.assigned_on :period) as "assignments.given",
            sum(r.submissions) as "assignments.submitted"
       from (select r.province, r.timeliness, r.source, r.division, r.part, r.completed_on, r.assigned_on,
                    :then(r.due_on::date | r.revised_on[1], r.extended_on[1]) as due_on,
                    :state as state, :state in ('assigned', 'underWay', 'inRevision') as unfinished,
                    :states && '{assigned,underWay,inRevision,submitted,explained}' as followed,
                    case when :before in ('assigned', 'underWay', 'inRevision', 'submitted', 'explained')
                         then 'carriedOver' else 'begun' end as origin,
                    width_bucket(:to, r.extended_on) - width_bucket(:from - 1, r.extended_on) as extensions,
                    width_bucket(:to, r.submitted_on) - width_bucket(:from - 1, r.submitted_on) as submissions
               from assignment r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.timeliness), (r.province, r.source), (r.province, r.division),
                              (r.province, r.part), (r.province, r.state), (r.province, r.origin))`,
  ),
  ask(
    'level kind topic division origin',
    `select r.province, grouping(r.level, r.kind, r.topic, r.division, r.origin),
            r.level, r.kind, r.topic, r.division, r.origin,
            count(*) filter (where r.closed_on :period) as "programmes.closed",
            count(*) filter (where r.under_way) as "programmes.under-way"
       from (select r.province, r.level, r.kind, r.topic, r.division, r.closed_on,
                    :states && '{underWay,reviewed}' as under_way,
                    case when :before in ('underWay', 'reviewed') then 'carriedOver' else 'begun' end as origin
               from programme r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.level), (r.province, r.kind), (r.province, r.topic),
                              (r.province, r.division), (r.province, r.origin))`,
  ),
  ask(
    'division state programme.topic',
    `select r.province, grouping(r.division, r.state, p.topic), r.division, r.state, p.topic,
            count(*) filter (where r.done_on :period) as "programme-contents.done",
            sum(r.spent) filter (where r.done_on :period) as "programme-contents.spent",
            count(*) filter (where r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to))
              as "programme-contents.planned",
            count(*) filter (where r.state = 'planned' and r.holds_to < :to) as "programme-contents.overdue"
       from (select r.province, r.programme, r.division, r.spent, r.done_on, r.holds_from, r.holds_to, :state as state
               from programme_content r where r.province in (:provinces) and not r.voided) r
       left join programme p on p.province = r.province and p.id = r.programme
      group by grouping sets ((r.province), (r.province, r.division), (r.province, r.state), (r.province, p.topic))`,
  ),
  ask(
    'group state division',
    `select r.province, grouping(r.group, r.state, r.division), r.group, r.state, r.division,
            count(*) filter (where r.held) as "reform-evidence.criteria",
            sum(r.confirmed_score) filter (where r.held) as "reform-evidence.confirmed-score",
            sum(r.max_score) filter (where r.held) as "reform-evidence.max-score",
            sum(r.self_score) filter (where r.held) as "reform-evidence.self-score",
            count(*) filter (where r.state = 'open' and r.due_on < :to) as "reform-evidence.overdue"
       from (select r.province, r.group, r.division,
                    :then(r.confirmed_score::numeric | r.confirmed_on) as confirmed_score, r.max_score,
                    :then(r.self_score::numeric | r.scored_on[1]) as self_score, r.due_on, :state as state,
                    r.holds_from <= :to and (r.holds_to is null or r.holds_to >= :to) as held
               from reform_evidence r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.group), (r.province, r.state), (r.province, r.division))`,
  ),
]
