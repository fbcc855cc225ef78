import { ask } from './question.ts'

export const administrativeProcedures = [
  ask(
    'field online byPost',
    `select r.province, grouping(r.field, r.online, r.by_post), r.field, r.online, r.by_post,
            sum(r.amendments) as "procedures.amendments",
            count(*) filter (where r.abolished_on :period) as "procedures.abolished",
            count(*) filter (where r.published_on :period) as "procedures.published",
            count(*) filter (where r.in_force) as "procedures.in-force"
       from (select r.province, r.field, :then(r.online::text | r.amended_on[1]) as online,
                    :then(r.by_post::boolean | r.amended_on[1]) as by_post, r.abolished_on,
                    r.published_on, :state = 'inForce' as in_force,
                    width_bucket(:to, r.amended_on) - width_bucket(:from - 1, r.amended_on) as amendments
               from procedure r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.field), (r.province, r.online), (r.province, r.by_post))`,
  ),
  ask(
    'origin state applicantKind procedure.field channel timeliness',
    `select r.province, grouping(r.origin, r.state, r.applicant_kind, p.field, r.channel, r.timeliness),
            r.origin, r.state, r.applicant_kind, p.field, r.channel, r.timeliness,
            sum(r.apologies) as "procedure-dossiers.apologised",
            count(*) filter (where r.state = 'inProcess' and r.due_on between :to and :to + 3)
              as "procedure-dossiers.due-soon",
            count(*) filter (where r.state = 'inProcess' and r.due_on < :to) as "procedure-dossiers.overdue",
            count(*) filter (where r.handled) as "procedure-dossiers.handled",
            count(*) filter (where r.state in ('received', 'returnedForSupplement', 'inProcess', 'paused'))
              as "procedure-dossiers.pending",
            count(*) filter (where r.received_on :period) as "procedure-dossiers.received",
            count(*) filter (where r.received_on :period and r.channel = 'online') as "procedure-dossiers.received-online",
            count(*) filter (where r.refused_on :period) as "procedure-dossiers.refused",
            count(*) filter (where r.finished_on :period) as "procedure-dossiers.solved",
            count(*) filter (where r.finished_on :period and r.timeliness in ('early', 'onTime'))
              as "procedure-dossiers.solved-in-time",
            count(*) filter (where r.stopped_on :period) as "procedure-dossiers.stopped",
            count(*) filter (where r.withdrawn_on :period) as "procedure-dossiers.withdrawn"
       from (select r.province, r.procedure, r.applicant_kind, r.channel, r.timeliness, r.due_on,
                    r.received_on, r.refused_on, r.finished_on, r.stopped_on, r.withdrawn_on, :state as state,
                    width_bucket(:to, r.apologised_on) - width_bucket(:from - 1, r.apologised_on) as apologies,
                    :states && '{received,returnedForSupplement,inProcess,paused}' as handled,
                    case when :before in ('received', 'returnedForSupplement', 'inProcess', 'paused')
                         then 'carriedOver' else 'begun' end as origin
               from procedure_dossier r where r.province in (:provinces) and not r.voided) r
       left join procedure p on p.province = r.province and p.id = r.procedure
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.state), (r.province, r.applicant_kind),
                              (r.province, p.field), (r.province, r.channel), (r.province, r.timeliness),
                              (r.province, p.field, r.channel), (r.province, p.field, r.timeliness))`,
  ),
  ask(
    'kind channel state',
    `select r.province, grouping(r.kind, r.channel, r.state), r.kind, r.channel, r.state,
            count(*) filter (where r.state = 'received') as "procedure-complaints.open",
            count(*) filter (where r.received_on :period) as "procedure-complaints.received"
       from (select r.province, r.kind, r.channel, r.received_on, :state as state
               from procedure_complaint r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.kind), (r.province, r.channel), (r.province, r.state))`,
  ),
]
