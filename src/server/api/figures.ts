import type { FastifyInstance } from 'fastify'
import { askFigures, plainFigure } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'

/** Figures of a province and period, and the records behind them. */
export const figures = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.get<{ Params: { province: string; period: string } }>(
    '/provinces/:province/periods/:period/figures',
    { config: { asks: { department: 'report' } }, schema: { tags: ['Số liệu'], summary: 'Mọi số liệu của một kỳ' } },
    async (request, reply) => {
      const asked = await askFigures(ledger, request.params)
      return asked.ok ? asked.value.map(plainFigure) : sendRefusal(request, reply, undefined, asked)
    },
  )
}
