import { parentPort, workerData } from 'node:worker_threads'
import { ok, type Result } from '../ledger/index.ts'
import type { CheckedFile, CheckOrder, FromChecker, ToChecker } from './check-orders.ts'
import { checkPaper } from './check.ts'
import { reportedPeriod } from './language/reported-period.ts'
import { readPaper } from './reading/read-paper.ts'
import { writeOutcome } from './told/write-outcome.ts'

// The thread that reads and checks one file; check-file.ts starts it, and it ends with its answer.

const { order, asks } = workerData as { readonly order: CheckOrder; readonly asks: boolean }

const tell = (message: FromChecker): void => parentPort?.postMessage(message)

const statementsFor = (period: string): Promise<ToChecker['statements']> => {
  tell({ kind: 'period', period })
  return new Promise((resolve) => parentPort?.once('message', (message: ToChecker) => resolve(message.statements)))
}

const check = async (): Promise<Result<CheckedFile>> => {
  const paper = await readPaper(order.file.bytes, order.file.name)
  if (!paper.ok) return paper
  const earlier = order.earlier === undefined ? undefined : await readPaper(order.earlier.bytes, order.earlier.name)
  if (earlier !== undefined && !earlier.ok) return earlier
  const period = order.period ?? reportedPeriod(paper.value)
  const statements = asks && period !== undefined ? await statementsFor(period) : undefined
  const checked = checkPaper(paper.value, {
    today: order.today,
    ...(period === undefined ? {} : { period }),
    ...(earlier === undefined ? {} : { earlier: earlier.value }),
    ...(statements === undefined ? {} : { statements }),
  })
  const done = { paper: paper.value, checked }
  return ok(order.as === undefined ? done : { ...done, document: await writeOutcome(done, order) })
}

check().then(
  (outcome) => tell({ kind: 'done', outcome }),
  // Thrown in the other thread, which says it in the log.
  (fault: unknown) => {
    throw fault
  },
)
