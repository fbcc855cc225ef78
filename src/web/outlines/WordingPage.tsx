import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { RichText } from '../rich-text/RichText.tsx'
import { Editions } from './Editions.tsx'
import { nameOf } from './OutlinesPage.tsx'
import { Preview, usePreviewPeriod } from './Preview.tsx'
import {
  askEdition,
  commonTextQuery,
  outlineHeadsQuery,
  outlineQuery,
  type WordingWritten,
  wordingQuery,
} from './queries.ts'
import { SaveBar } from './SaveBar.tsx'
import { useSettled } from './settled.ts'
import { useUnsaved } from './unsaved.ts'
import './outlines.css'

const route = getRouteApi('/outlines/wordings/$passage')
const kinds = ['year', 'month', 'quarter', 'halfYear', 'firstMonths']

/** The wording of one passage to be edited, with what it tells in a period beside it. */
export const WordingPage = () => {
  const { passage } = route.useParams()
  const { province } = useProvinces()
  return <Wording key={`${province} ${passage}`} province={province} passage={passage} />
}

const Wording = ({ province, passage }: { readonly province: string; readonly passage: string }) => {
  const { data: told } = useSuspenseQuery(wordingQuery(province, passage))
  const { period } = usePreviewPeriod(province, kinds)
  const { data: common } = useQuery({ ...commonTextQuery(province, period, passage), enabled: period !== '' })
  const [draft, setDraft] = useState<WordingWritten | undefined>(
    told.own === null ? undefined : wordingOf(told.own.text, told.own.whenNone ?? ''),
  )
  const commonText = common?.text ?? ''
  const start = told.own?.text ?? commonText
  const written = draft ?? wordingOf(start, '')
  const settled = useSettled(written)
  const seen = useSeen(province, passage, settled)
  const isChanged =
    draft !== undefined && (draft.text !== start || (draft.whenNone ?? '') !== (told.own?.whenNone ?? ''))
  useUnsaved(isChanged)
  useTitle(nameOf(told))
  const of = { province, period }
  return (
    <main className="outline-page">
      <div className="outline-writing">
        <header className="outline-head">
          <h1>{nameOf(told)}</h1>
          <Tag {...(told.own === null ? {} : { color: 'blue' })}>
            {told.own === null ? 'theo cách viết chung' : 'cách viết riêng của tỉnh'}
          </Tag>
          <Link to="/outlines" search={{ province }}>
            Mọi đề cương, cách viết
          </Link>
        </header>
        <p className="quiet">
          {told.topic.title} · {told.tells === 'plans' ? 'nhiệm vụ tới' : 'kết quả'} · chỉ tiêu:{' '}
          {told.needs.map(({ title }) => title).join('; ')}
        </p>
        <SaveBar
          province={province}
          kind="wordings"
          code={passage}
          content={written}
          isChanged={isChanged}
          isOwn={told.own !== null}
          faults={draft !== undefined && draft.text.trim() === '' ? 1 : 0}
        />
        <RichText
          label="Cách viết của đoạn"
          value={written.text}
          onChange={(text) => setDraft((before) => wordingOf(text, before?.whenNone ?? ''))}
          of={period === '' ? undefined : of}
        />
        <p className="quiet outline-help">
          Mỗi dòng một đoạn văn; dòng bắt đầu bằng “- ” là một ý. Đoạn không được nêu khi mọi số liệu của nó bằng không.
        </p>
        <h2 id="when-none">Khi mọi số liệu bằng không</h2>
        <RichText
          label="Viết gì khi mọi số liệu bằng không"
          lines="one"
          value={written.whenNone ?? ''}
          placeholder="Không ghi gì thì như cách viết chung"
          onChange={(whenNone) => setDraft((before) => wordingOf((before ?? written).text, whenNone))}
        />
        {commonText === '' || commonText === written.text ? null : (
          <Button onClick={() => setDraft(wordingOf(commonText, written.whenNone ?? ''))}>
            Lấy lại cách viết chung của kỳ đang xem
          </Button>
        )}
        <Editions
          editions={told.editions}
          onOpened={async (version) => {
            const { content } = await askEdition<WordingWritten>(province, 'wordings', passage, version)
            if (content !== null) setDraft(content)
          }}
        />
      </div>
      <Preview province={province} kinds={kinds} seen={seen} />
    </main>
  )
}

const wordingOf = (text: string, whenNone: string): WordingWritten =>
  whenNone.trim() === '' ? { text } : { text, whenNone }

// Only the topic of the passage is seen, so that what is written stands at the head of the sheet.
const useSeen = (province: string, passage: string, wording: WordingWritten) => {
  const { data: told } = useSuspenseQuery(wordingQuery(province, passage))
  const { data: heads } = useSuspenseQuery(outlineHeadsQuery(province))
  const { data: some } = useSuspenseQuery(outlineQuery(province, heads[0]?.code ?? ''))
  const topics = { kind: 'topics', topics: [told.topic.code], tells: told.tells } as const
  const outline = { ...some.outline, body: [{ kind: 'section', title: told.topic.title, body: [topics] } as const] }
  return { outline, wordings: wording.text.trim() === '' ? [] : [{ passage, wording }] }
}
