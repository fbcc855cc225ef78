import { useMutation } from '@tanstack/react-query'
import { Button, Tabs } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckTold } from '../../server/index.ts'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { FindingsPanel } from './FindingsPanel.tsx'
import { GiveFiles } from './GiveFiles.tsx'
import { HistoricalFigures } from './HistoricalFigures.tsx'
import { type Shown, shownOf } from './marked.ts'
import { PaperRead } from './PaperRead.tsx'
import { checkReport, type Given, type OutcomeKind, outcomeFile } from './queries.ts'
import { TakeOver } from './TakeOver.tsx'
import './checker.css'

type Finding = CheckTold['findings'][number]

/** Checks a report that anybody wrote: dropped here, read, and shown with what does not agree. */
export const CheckerPage = () => {
  const { province } = useProvinces()
  useTitle('Soát báo cáo')
  const checking = useMutation({ mutationFn: (given: Given) => checkReport(province, given) })
  const told = checking.data
  const { variables: given, mutate } = checking
  return (
    <main className="page checker">
      <header className="page-top">
        <h1>Soát báo cáo</h1>
        {told === undefined || given === undefined ? null : <Outcomes province={province} given={given} />}
      </header>
      <GiveFiles isChecking={checking.isPending} refusal={checking.error?.message} onGiven={mutate} />
      {told === undefined ? null : (
        <Tabs
          items={[
            {
              key: 'paper',
              label: 'Báo cáo và các điểm cần soát',
              children: (
                <Checked
                  key={told.hash}
                  told={told}
                  province={province}
                  onJudged={() => given !== undefined && mutate(given)}
                />
              ),
            },
            {
              key: 'figures',
              label: 'Số liệu lịch sử',
              children: (
                <>
                  <TakeOver told={told} province={province} />
                  <HistoricalFigures province={province} />
                </>
              ),
            },
          ]}
        />
      )}
    </main>
  )
}

const Checked = ({
  told,
  province,
  onJudged,
}: {
  readonly told: CheckTold
  readonly province: string
  readonly onJudged: () => void
}) => {
  const [shown, setShown] = useState<Shown>({ kind: 'all', certainty: 'all', dismissed: false })
  const [chosen, setChosen] = useState<Finding>()
  const [showUnread, setShowUnread] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const findings = shownOf(told.findings, shown)
  const choose = useCallback((finding: Finding) => setChosen(finding), [])
  useEffect(() => {
    box.current?.querySelector('[data-finding=chosen]')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const numbers = told.unread.reduce((sum, each) => sum + each.numbers, 0)
  return (
    <>
      {told.unread.length === 0 ? null : (
        <p className="quiet">
          {numbers} số trong {told.unread.length} câu chưa đọc hiểu được nên không được soát.{' '}
          <Button size="small" aria-pressed={showUnread} onClick={() => setShowUnread(!showUnread)}>
            {showUnread ? 'Thôi đánh dấu' : 'Đánh dấu các câu ấy'}
          </Button>
        </p>
      )}
      <div className="checked">
        <section ref={box} className="checked-paper" tabIndex={0} aria-label="Nội dung báo cáo">
          <PaperRead told={told} findings={findings} chosen={chosen} showUnread={showUnread} onChosen={choose} />
        </section>
        <FindingsPanel
          told={told}
          shown={shown}
          findings={findings}
          chosen={chosen}
          onShown={setShown}
          onChosen={choose}
          onJudged={onJudged}
          province={province}
        />
      </div>
    </>
  )
}

const names: Readonly<Record<OutcomeKind, string>> = {
  docx: 'Word có nhận xét',
  xlsx: 'Bảng tính',
  json: 'JSON',
}

const Outcomes = ({ province, given }: { readonly province: string; readonly given: Given }) => {
  const making = useMutation({
    mutationFn: async (as: OutcomeKind) => save(await outcomeFile(province, given, as), `ket-qua-soat.${as}`),
  })
  return (
    <div className="checker-outcomes">
      {(['docx', 'xlsx', 'json'] as const).map((as) => (
        <Button key={as} loading={making.isPending && making.variables === as} onClick={() => making.mutate(as)}>
          {names[as]}
        </Button>
      ))}
      <span role="alert" className="labelled-fault">
        {making.error?.message}
      </span>
    </div>
  )
}

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
