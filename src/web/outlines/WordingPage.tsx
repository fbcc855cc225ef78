import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button, Tag } from 'antd'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { RichText } from '../rich-text/RichText.tsx'
import { Editions } from './Editions.tsx'
import { MeanwhileNotice } from './MeanwhileNotice.tsx'
import { nameOf } from './OutlinesPage.tsx'
import { Preview, usePreviewPeriod } from './Preview.tsx'
import {
  askEdition,
  commonTextQuery,
  outlineHeadsQuery,
  outlineQuery,
  textCheckQuery,
  type PassageTold,
  type WordingWritten,
  wordingQuery,
} from './queries.ts'
import { SaveBar } from './SaveBar.tsx'
import { useSettled } from './settled.ts'
import { useUnsaved } from './unsaved.ts'
import { useDraft } from './use-draft.ts'
import { OtherWording } from './WhatDiffers.tsx'
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
  const commonText = common?.text ?? ''
  const own = told.own === null ? undefined : wordingOf(told.own.text, told.own.whenNone ?? '')
  const draft = useDraft({ content: own, editions: told.editions }, wordingOf(commonText, ''))
  const { written, isChanged } = draft
  const settled = useSettled(written)
  const seen = useSeen(province, passage, settled)
  const faults = useFaults(province, settled)
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
          expected={draft.expected}
          isChanged={isChanged}
          isOwn={told.own !== null}
          faults={faults.length + (isChanged && written.text.trim() === '' ? 1 : 0)}
          onKept={draft.kept}
          onMeanwhile={draft.setMeanwhile}
        />
        <MeanwhileNotice draft={draft} says={(theirs) => <OtherWording {...theirs} />} />
        {written.text.trim() === '' && common !== undefined ? <NothingYet needs={told.needs} /> : null}
        <RichText
          label="Cách viết của đoạn"
          value={written.text}
          onChange={(text) => draft.change(({ whenNone = '' }) => wordingOf(text, whenNone))}
          of={period === '' ? undefined : of}
          isInvalid={faults.length > 0}
          describedBy="wording-faults"
        />
        <p id="wording-faults" className="outline-fault" role="status">
          {faults.join(' ')}
        </p>
        <p className="quiet outline-help">
          Mỗi dòng một đoạn văn; dòng bắt đầu bằng “- ” là một ý. Đoạn không được nêu khi mọi số liệu của nó bằng không.
          Muốn một phần của câu chỉ được nêu khi có số liệu: bấm “Chèn số liệu”, chọn “phần chỉ nêu khi có số liệu”,
          viết vào giữa hai dấu.
        </p>
        <h2 id="when-none">Khi mọi số liệu bằng không</h2>
        <RichText
          label="Viết gì khi mọi số liệu bằng không"
          lines="one"
          value={written.whenNone ?? ''}
          placeholder="Không ghi gì thì như cách viết chung"
          onChange={(whenNone) => draft.change(({ text }) => wordingOf(text, whenNone))}
        />
        {commonText === '' || commonText === written.text ? null : (
          <Button onClick={() => draft.change(({ whenNone = '' }) => wordingOf(commonText, whenNone))}>
            Lấy lại cách viết chung của kỳ đang xem
          </Button>
        )}
        <Editions
          editions={told.editions}
          onOpened={async (version) => {
            const { content } = await askEdition<WordingWritten>(province, 'wordings', passage, version)
            if (content !== null) draft.change(() => content)
          }}
        />
      </div>
      <Preview province={province} kinds={kinds} seen={seen} />
    </main>
  )
}

/** What to do where the period that is looked at gives no words to begin with. */
const NothingYet = ({ needs }: Pick<PassageTold, 'needs'>) => (
  <Alert
    className="outline-nothing"
    type="info"
    showIcon
    title="Kỳ đang xem không có số liệu của đoạn này, nên chưa có câu nào để bắt đầu."
    description={
      <ul>
        <li>Chọn ở “Xem trước trên số liệu của” một kỳ có số liệu: ô dưới mở bằng câu chữ chung của kỳ ấy.</li>
        <li>
          Hoặc viết ngay vào ô dưới; gõ {'{'} để chèn số liệu
          {needs.length === 0 ? '' : `, như “${needs[0]?.title ?? ''}”`}, hay lời của báo cáo như “kỳ báo cáo”, “tên
          tỉnh”.
        </li>
      </ul>
    }
  />
)

const wordingOf = (text: string, whenNone: string): WordingWritten =>
  whenNone.trim() === '' ? { text } : { text, whenNone }

/** What of the text and of what is told instead of it cannot be understood, each once. */
const useFaults = (province: string, { text, whenNone = '' }: WordingWritten): readonly string[] => {
  const written = `${text}\n${whenNone}`
  const { data } = useQuery({ ...textCheckQuery(province, written), enabled: written.includes('{') })
  return written.includes('{') ? [...new Set(data?.faults.map(({ tell }) => tell))] : []
}

// Only the topic of the passage is seen, so that what is written stands at the head of the sheet.
const useSeen = (province: string, passage: string, wording: WordingWritten) => {
  const { data: told } = useSuspenseQuery(wordingQuery(province, passage))
  const { data: heads } = useSuspenseQuery(outlineHeadsQuery(province))
  const { data: some } = useSuspenseQuery(outlineQuery(province, heads[0]?.code ?? ''))
  const topics = { kind: 'topics', topics: [told.topic.code], tells: told.tells } as const
  const outline = { ...some.outline, body: [{ kind: 'section', title: told.topic.title, body: [topics] } as const] }
  return { outline, wordings: wording.text.trim() === '' ? [] : [{ passage, wording }] }
}
