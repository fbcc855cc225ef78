import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Progress } from 'antd'
import type { WorkTold } from '../../server/index.ts'
import { cancelWork, isUnfinished, workFileAddress, worksKey } from '../contract/long-work.ts'
import { writtenInstant } from '../fields/format.ts'
import { percentOf, progressInWords, stateName, writtenSize } from './work-words.ts'

/** One work: how far it is, or how it ended; it is cancelled here, and its file fetched. */
export const WorkItem = ({ province, work }: { readonly province: string; readonly work: WorkTold }) => {
  const { id, kind, title, askedAt, tell, file } = work
  return (
    <article className="work" aria-labelledby={`work-${id}`}>
      <div className="work-head">
        <h2 id={`work-${id}`}>{title}</h2>
        <span className={`work-state work-state-${work.state}`}>{stateName(work)}</span>
      </div>
      <p className="quiet">Yêu cầu lúc {writtenInstant(askedAt)}</p>
      {isUnfinished(work) ? <WorkProgress work={work} /> : null}
      {tell === null ? null : <p>{tell}</p>}
      <div className="work-tools">
        {file === null ? null : (
          <Button icon={<DownloadOutlined aria-hidden />} href={workFileAddress(province, id)} size="small">
            Tải tệp ({writtenSize(file.bytes)})
          </Button>
        )}
        {file === null ? null : <span className="quiet">Giữ đến {writtenInstant(file.until)}</span>}
        {kind === 'import' && (work.state === 'done' || work.state === 'failed') ? (
          <Link to="/work" search={(before) => ({ ...before, work: id })}>
            Xem kết quả từng ô
          </Link>
        ) : null}
        {isUnfinished(work) ? <CancelButton province={province} work={work} /> : null}
      </div>
    </article>
  )
}

const WorkProgress = ({ work }: { readonly work: WorkTold }) => {
  const percent = percentOf(work)
  const words = progressInWords(work)
  return (
    <>
      {percent === undefined ? null : <Progress percent={percent} size="small" aria-label={words} />}
      <p className="quiet">{words}</p>
    </>
  )
}

const CancelButton = ({ province, work }: { readonly province: string; readonly work: WorkTold }) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const cancel = useMutation({
    mutationFn: () => cancelWork(province, work.id),
    onError: ({ message: why }) => void message.error(why),
    onSettled: () => client.invalidateQueries({ queryKey: worksKey(province) }),
  })
  return (
    <Button
      size="small"
      danger
      disabled={work.isCancelling}
      loading={cancel.isPending}
      aria-label={`Hủy: ${work.title}`}
      onClick={() => cancel.mutate()}
    >
      Hủy
    </Button>
  )
}
