import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert, Input, Select, Tag } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { WrittenOutline } from '../../ledger/report/index.ts'
import { Editions } from './Editions.tsx'
import { Lines } from './Lines.tsx'
import { MeanwhileNotice } from './MeanwhileNotice.tsx'
import { Preview } from './Preview.tsx'
import { outlineCode } from './outline-code.ts'
import { kindsOfPeriods } from './outline-words.ts'
import { askEdition, outlineCheckQuery, type OutlineTold } from './queries.ts'
import { SaveBar } from './SaveBar.tsx'
import { useSettled } from './settled.ts'
import { useUnsaved } from './unsaved.ts'
import { useDraft } from './use-draft.ts'
import { OutlineDiffers } from './WhatDiffers.tsx'

type OutlineEditorProps = {
  readonly province: string
  readonly told: OutlineTold
  /** For an outline that is not there yet: the codes that are, and where it is chosen from what it begins. */
  readonly begun?: { readonly taken: readonly string[]; readonly start: ReactNode }
}

/** The headings, topics and sentences of an outline, and the report that they would give. */
export const OutlineEditor = ({ province, told, begun }: OutlineEditorProps) => {
  const writing = useDraft({ content: told.outline, editions: told.editions }, told.outline)
  const { written: draft, isChanged } = writing
  const settled = useSettled(draft)
  const { data: checked } = useQuery(outlineCheckQuery(province, settled))
  const code = begun === undefined ? told.code : outlineCode(draft.title)
  const [isKept, setKept] = useState(false)
  useUnsaved(isChanged)
  useOpened(province, isKept && begun !== undefined ? code : undefined)
  const titleFault = begun === undefined ? undefined : faultOfTitle(code, begun.taken)
  const faults = checked?.faults ?? []
  const change = (changed: Partial<WrittenOutline>): void => writing.change((before) => ({ ...before, ...changed }))
  return (
    <main className="outline-page">
      <div className="outline-writing">
        <header className="outline-head">
          <h1>{begun === undefined ? draft.title : draft.title || 'Đề cương mới'}</h1>
          {begun === undefined ? (
            <Tag {...(told.isOwn ? { color: 'blue' } : {})}>{told.isOwn ? 'bản riêng của tỉnh' : 'theo mẫu chung'}</Tag>
          ) : (
            <Tag color="blue">đề cương mới, chưa lưu</Tag>
          )}
          <Link to="/outlines" search={{ province }}>
            Mọi đề cương, cách viết
          </Link>
        </header>
        <SaveBar
          province={province}
          kind="outlines"
          code={code}
          content={draft}
          expected={writing.expected}
          isChanged={isChanged}
          isOwn={told.isOwn}
          faults={faults.length + (titleFault === undefined || faults.some(({ at }) => at === 'title') ? 0 : 1)}
          onKept={(version, sent) => {
            writing.kept(version, sent)
            setKept(true)
          }}
          // What others began under the same name is another outline: this one takes another name.
          onMeanwhile={begun === undefined ? writing.setMeanwhile : undefined}
        />
        <MeanwhileNotice
          draft={writing}
          says={(theirs) => <OutlineDiffers before={writing.begun} after={theirs} topics={told.topics} />}
        />
        {begun?.start}
        <Heads draft={draft} titleFault={titleFault} onChange={change} />
        <p className="quiet outline-help">
          Alt + ↑ ↓ dời dòng, Alt + → ← thụt vào, lùi ra; hoặc kéo bằng chuột. Trong đầu đề và câu cố định gõ{' '}
          {'{period}'} (kỳ báo cáo), {'{cumulative}'} (từ đầu năm), {'{year}'} (năm), {'{next}'} (kỳ tới),{' '}
          {'{province}'} (tên tỉnh).
        </p>
        <Lines body={draft.body} topics={told.topics} faults={faults} onChange={(body) => change({ body })} />
        {checked !== undefined && checked.leftOut.length > 0 ? (
          <Alert
            className="outline-left-out"
            type="info"
            title={`Đề cương này chưa nêu ${checked.leftOut.length} lĩnh vực có đoạn viết`}
            description={checked.leftOut
              .map(({ title, tells }) => (tells === 'plans' ? `${title} (nhiệm vụ tới)` : title))
              .join('; ')}
          />
        ) : null}
        <Editions
          editions={told.editions}
          onOpened={async (version) => {
            const { content } = await askEdition<WrittenOutline>(province, 'outlines', told.code, version)
            if (content !== null) writing.change(() => content)
          }}
        />
      </div>
      <Preview
        province={province}
        kinds={draft.for}
        seen={{ outline: { ...settled, title: settled.title.trim() || 'Đề cương mới' } }}
      />
    </main>
  )
}

const faultOfTitle = (code: string, taken: readonly string[]): string | undefined => {
  if (code === '') return 'Đặt tên cho đề cương.'
  return taken.includes(code) ? 'Đã có đề cương tên gần như vậy; đặt tên khác.' : undefined
}

/** Goes to the page of an outline once it is there. */
const useOpened = (province: string, code: string | undefined): void => {
  const navigate = useNavigate()
  useEffect(() => {
    if (code !== undefined)
      void navigate({ to: '/outlines/$outline', params: { outline: code }, search: { province }, replace: true })
  }, [navigate, province, code])
}

type HeadsProps = {
  readonly draft: WrittenOutline
  readonly titleFault: string | undefined
  readonly onChange: (changed: Partial<WrittenOutline>) => void
}

const Heads = ({ draft, titleFault, onChange }: HeadsProps) => (
  <div className="outline-heads">
    <label>
      <span>Tên đề cương</span>
      <Input
        value={draft.title}
        maxLength={200}
        aria-describedby="outline-title-fault"
        aria-invalid={titleFault !== undefined}
        {...(titleFault === undefined ? {} : { status: 'error' as const })}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <span id="outline-title-fault" className="outline-fault" role="status">
        {titleFault}
      </span>
    </label>
    <label>
      <span>Dùng cho báo cáo</span>
      <Select
        mode="multiple"
        aria-label="Dùng cho báo cáo"
        value={[...draft.for]}
        options={kindsOfPeriods}
        onChange={(chosen) => onChange({ for: chosen })}
      />
    </label>
    <label className="outline-summary">
      <span>Trích yếu, mỗi dòng một ý</span>
      <Input.TextArea
        className="grows"
        rows={1}
        value={draft.summary.join('\n')}
        onChange={({ target }) => onChange({ summary: target.value.split('\n') })}
      />
    </label>
    <label>
      <span>Chú thích</span>
      <Select
        aria-label="Chú thích"
        value={draft.notes}
        options={[
          { value: 'footnotes', label: 'ở chân trang' },
          { value: 'brackets', label: 'trong ngoặc đơn' },
        ]}
        onChange={(notes) => onChange({ notes })}
      />
    </label>
  </div>
)
