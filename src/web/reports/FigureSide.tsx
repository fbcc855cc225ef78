import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Grid } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { FigurePanel } from '../figures/FigurePanel.tsx'
import { readFigureId } from '../figures/figure-id.ts'
import { figureShownQuery } from '../figures/queries.ts'
import { promulgationQuery, type ReportAsked } from './queries.ts'

type Props = {
  readonly asked: ReportAsked
  readonly id: string
  readonly takesFocus: boolean
  readonly onFigure: (id: string) => void
  readonly onClosed: () => void
}

/** The panel of a figure: beside the paper where there is room, else over it from below. */
export const FigureSide = ({ asked, id, takesFocus, onFigure, onClosed }: Props) => {
  const read = readFigureId(id)
  const { xl, md } = Grid.useBreakpoint()
  const figure = read?.kind === 'figure' ? read : undefined
  const at = {
    province: asked.province,
    period: figure?.period ?? asked.period,
    indicator: figure?.indicator ?? id,
    part: figure?.part,
  }
  const { data: shown } = useQuery(figureShownQuery(at))
  const { data: promulgation } = useQuery({
    ...promulgationQuery(asked.province, asked.promulgation ?? { year: 0, number: 0 }),
    enabled: asked.promulgation !== undefined,
  })
  const frozen = promulgation?.figures.find((each) => each.indicator === at.indicator && each.period === at.period)
  const onPart = (part: typeof at.part): void => {
    const inPeriod = figure?.period === undefined ? '' : `@${figure.period}`
    onFigure(`${at.indicator}${part === undefined ? '' : `[${part.by}=${part.key}]`}${inPeriod}`)
  }
  const title = shown?.title ?? 'Số liệu'
  const panel = <FigurePanel at={at} frozen={frozen} onPart={onPart} />
  if (xl === undefined) return null
  if (xl) return <Beside title={title} panel={panel} takesFocus={takesFocus} onClosed={onClosed} />
  return (
    <Drawer
      open
      title={title}
      placement={md ? 'right' : 'bottom'}
      size={md ? 440 : '78vh'}
      onClose={onClosed}
      className="figure-drawer"
    >
      {panel}
    </Drawer>
  )
}

type BesideProps = Pick<Props, 'takesFocus' | 'onClosed'> & { readonly title: string; readonly panel: ReactNode }

const Beside = ({ title, panel, takesFocus, onClosed }: BesideProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <aside
      className="figure-side"
      aria-label="Số liệu đang xem"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClosed()
      }}
    >
      <div className="figure-side-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="Đóng số liệu" onClick={onClosed} />
      </div>
      {panel}
    </aside>
  )
}
