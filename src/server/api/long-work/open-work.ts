import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../../ledger/access/index.ts'
import type { Refusal } from '../../../ledger/index.ts'
import { type LongWork, type LongWorks, openLongWork, type WorkKind } from '../../../store/index.ts'
import type { SurroundingsOfAll } from '../../app/application.ts'
import { type ExportOfWork, exportWork } from './export-work.ts'
import { type ImportOfWork, importWork } from './import-work.ts'
import type { KindOfWork, WorkSurroundings } from './kind-of-work.ts'
import { type ReportOfWork, reportWork } from './report-work.ts'

/** What may be asked for as long work, by its kind. */
export type AskedOfWork = {
  readonly import: ImportOfWork
  readonly export: ExportOfWork
  readonly report: ReportOfWork
}

const kindsOfWork: { readonly [Kind in keyof AskedOfWork]: KindOfWork<AskedOfWork[Kind]> } = {
  import: importWork,
  export: exportWork,
  report: reportWork,
}

/** Opens long work of every kind. It begins when the server listens, and stops with it. */
export const openWork = (app: FastifyInstance, surroundings: SurroundingsOfAll): LongWorks => {
  const { ledger, now, workFolder } = surroundings
  const works = openLongWork(ledger, {
    folder: workFolder,
    kinds: {
      import: ofStore(surroundings, importWork),
      export: ofStore(surroundings, exportWork),
      report: ofStore(surroundings, reportWork),
    } satisfies Record<keyof AskedOfWork, WorkKind>,
    now,
    onFault: (fault, number) => app.log.error({ err: fault, number }, 'fault of long work'),
  })
  app.addHook('onListen', () => works.start())
  app.addHook('onClose', () => works.close())
  return works
}

// What was asked was written by this program, of this kind.
const ofStore = <Asked>(surroundings: WorkSurroundings, { lane, run }: KindOfWork<Asked>): WorkKind => ({
  lane,
  run: (running) => run(surroundings, running.work.asked as Asked, running),
})

/** Why a reader may not have what came of work; undefined where he or she may. */
export const refusalOfFile = (work: LongWork, reader: Reader): Refusal | undefined => {
  const kind = kindsOfWork[work.kind as keyof AskedOfWork] as KindOfWork<unknown>
  return kind.refusalOf(work.asked, reader, work.province)
}
