import { ask } from './question.ts'

export const statistics = [
  ask(
    'origin ledByWoman level field',
    `select r.province, grouping(r.origin, r.led_by_woman, r.level, r.field), r.origin, r.led_by_woman, r.level, r.field,
            count(*) filter (where r.is_project and r.accepted_on :period) as "statistics.projects-accepted",
            count(*) filter (where r.is_project and r.handed_over_on :period) as "statistics.projects-handed-over",
            count(*) filter (where r.is_project and r.under_way) as "statistics.projects-under-way",
            count(*) filter (where not r.is_project and r.accepted_on :period) as "statistics.topics-accepted",
            count(*) filter (where not r.is_project and r.handed_over_on :period) as "statistics.topics-handed-over",
            count(*) filter (where not r.is_project and r.under_way) as "statistics.topics-under-way"
       from (select r.province, r.led_by_woman, r.level, r.field, r.accepted_on, r.handed_over_on,
                    r.kind in ('duAn', 'duAnSanXuatThuNghiem') as is_project,
                    :states && '{approved,underWay,suspended,acceptedAtBase,accepted,certified}' as under_way,
                    case when :before in ('approved', 'underWay', 'suspended', 'acceptedAtBase', 'accepted', 'certified')
                         then 'carriedOver' else 'begun' end as origin
               from science_task r
              where r.province in (:provinces) and not r.voided
                and r.kind in ('duAn', 'duAnSanXuatThuNghiem', 'deTai', 'deAn')) r
      group by grouping sets ((r.province), (r.province, r.origin), (r.province, r.led_by_woman), (r.province, r.level),
                              (r.province, r.field), (r.province, r.origin, r.level), (r.province, r.origin, r.field),
                              (r.province, r.led_by_woman, r.level), (r.province, r.led_by_woman, r.field))`,
  ),
  ask(
    'state form',
    `select r.province, grouping(r.state, r.form), r.state, r.form,
            count(*) filter (where r.state in ('open', 'filled', 'checked')) as "statistical-forms.in-hand",
            count(*) filter (where r.state in ('open', 'filled', 'checked') and r.due_on < :to)
              as "statistical-forms.overdue",
            sum(r.sendings) as "statistical-forms.sent"
       from (select r.province, r.form, r.due_on, :state as state,
                    width_bucket(:to, r.sent_on) - width_bucket(:from - 1, r.sent_on) as sendings
               from statistical_form r where r.province in (:provinces) and not r.voided) r
      group by grouping sets ((r.province), (r.province, r.state), (r.province, r.form))`,
  ),
  ask(
    'form.form',
    `select r.province, grouping(f.form), f.form, count(*) as "statistical-entries.standing"
       from statistical_entry r left join statistical_form f on f.province = r.province and f.id = r.form
      where r.province in (:provinces) and not r.voided and :state = 'entered'
      group by grouping sets ((r.province), (r.province, f.form))`,
  ),
]
