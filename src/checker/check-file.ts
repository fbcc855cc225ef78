import { Worker } from 'node:worker_threads'
import { entryPoint } from '../entry-point.ts'
import { type Result, refuse } from '../ledger/index.ts'
import type { AskStatements, CheckedFile, CheckOrder, FromChecker, ToChecker } from './check-orders.ts'

/** What a check may use: files are written by strangers. */
interface Bounds {
  readonly megabytes: number
  /** Milliseconds. */
  readonly longest: number
}

const usual: Bounds = { megabytes: 280, longest: 60_000 }

/** Two at once: the machines of departments are small, and everybody else is served meanwhile. */
const mostAtOnce = 2

/**
 * Reads and checks a file in a thread of its own, with bounded memory and time; others are served meanwhile.
 * @param askStatements asked once, where the period of the report is known
 */
export const checkFile = async (
  order: CheckOrder,
  askStatements?: AskStatements,
  bounds = usual,
): Promise<Result<CheckedFile>> => {
  const leave = await enter()
  try {
    return await checkApart(order, askStatements, bounds)
  } finally {
    leave()
  }
}

const checkApart = async (
  order: CheckOrder,
  askStatements: AskStatements | undefined,
  { megabytes, longest }: Bounds,
): Promise<Result<CheckedFile>> => {
  const worker = new Worker(await entryPoint('check-worker', import.meta.url), {
    workerData: { order, asks: askStatements !== undefined },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise<Result<CheckedFile>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(tooLong), longest)
    worker.on('message', (message: FromChecker) => {
      if (message.kind === 'done') return resolve(message.outcome)
      const answer = (statements: ToChecker['statements']) => worker.postMessage({ kind: 'statements', statements })
      askStatements?.(message.period).then(answer, reject)
    })
    worker.on('error', (error) => (isOutOfMemory(error) ? resolve(tooMuch) : reject(error)))
    worker.on('exit', () => reject(new Error('the checking thread ended without an answer')))
    worker.on('exit', () => clearTimeout(timer))
  }).finally(() => void worker.terminate())
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const tooMuch = refuse(
  'paper/too-much',
  'Tệp cần quá nhiều bộ nhớ để đọc; hãy bỏ bớt hình ảnh, bảng lớn hoặc chia thành nhiều tệp.',
)
const tooLong = refuse('paper/too-long', 'Tệp đọc quá một phút chưa xong; hãy chia thành nhiều tệp rồi soát từng tệp.')

let inside = 0
const waiting: (() => void)[] = []

const enter = async (): Promise<() => void> => {
  if (inside >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else inside += 1
  return () => {
    const next = waiting.shift()
    if (next === undefined) inside -= 1
    else next()
  }
}
