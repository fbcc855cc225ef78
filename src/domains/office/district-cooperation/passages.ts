import {
  isFilled,
  items,
  type ListedFigure,
  listed,
  named,
  passage,
  type Said,
  say,
  sentence,
} from '../../../ledger/index.ts'
import { districtActivities } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import { districtActivitiesDone } from './indicators.ts'

type Entry = ListedFigure<typeof districtActivitiesDone>['entries'][number]

// More places than this are not named one by one.
const mostNamed = 6

/** What was done alike with several districts is one entry for each of them, but one item in the report. */
export const districtActivitiesTold = passage({
  code: 'office.district-activities',
  topic: districtActivities,
  needs: { activities: listed(districtActivitiesDone) },
  says: ({ activities }) => {
    const alike = new Map<string, Entry[]>()
    for (const entry of activities.entries) {
      const key = `${entry.form.text}\n${entry.contents.text}`
      alike.set(key, [...(alike.get(key) ?? []), entry])
    }
    return items([...alike.values()].map(told))
  },
})

const told = (entries: readonly Entry[]): Said => {
  const [first] = entries
  return first === undefined ? named('') : sentence(say`${doing(first)} ${placesOf(entries)} ${first.contents}`)
}

const doing = (entry: Entry): Said =>
  entry.form.raw === 'meeting' || entry.form.raw === 'jointActivity' ? say`${entry.form} với` : say`${entry.form}`

const placesOf = (entries: readonly Entry[]): Said => {
  const inCommunes = entries.some((entry) => isFilled(entry.commune))
  const places = namedOnce(
    entries.map((entry) => (isFilled(entry.commune) ? entry.commune : entry.district)),
    { most: mostNamed, last: ' và ' },
  )
  if (places.runs.length > 0) return places
  return named(inCommunes ? 'các xã, phường trên địa bàn tỉnh' : 'các huyện, thành phố trên địa bàn tỉnh')
}
