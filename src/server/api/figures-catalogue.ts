import type { FastifyInstance } from 'fastify'
import { domains } from '../../domains/index.ts'
import { type AnyIndicator, type AnySplit, type Countable, isRatio, splitCode } from '../../ledger/indicator/index.ts'
import { fieldAtPath } from '../../ledger/register/index.ts'
import { answer, listOf, object, oneOf, text } from '../app/schema.ts'

const titled = (description: string) => object({ code: text('Mã'), title: text('Tên') }, [], description)

const indicatorTold = object({
  code: text('Mã chỉ tiêu'),
  title: text('Tên chỉ tiêu'),
  unit: text('Đơn vị tính'),
  style: oneOf('Cách viết: số đếm, lượng, tiền, phần trăm', ['count', 'quantity', 'money', 'percent']),
  register: titled('Sổ của chỉ tiêu'),
  domain: titled('Lĩnh vực'),
  splits: listOf(
    object({ by: text('Mã cách chia, như outcome'), label: text('Chia theo gì') }),
    'Các cách chia của chỉ tiêu',
  ),
})

/** An indicator as people look for it. */
export type IndicatorTold = {
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly style: Countable['style']
  readonly register: { readonly code: string; readonly title: string }
  readonly domain: { readonly code: string; readonly title: string }
  readonly splits: readonly { readonly by: string; readonly label: string }[]
}

/** Every indicator that is declared. */
export const figuresCatalogue = async (app: FastifyInstance): Promise<void> => {
  app.get(
    '/indicators',
    {
      config: { asks: 'signed-in' },
      schema: {
        tags: ['Số liệu'],
        summary: 'Mọi chỉ tiêu, theo thứ tự lĩnh vực',
        response: { 200: answer('Các chỉ tiêu', listOf(indicatorTold, '')) },
      },
    },
    async () => told,
  )
}

/** What an indicator is divided by, as it is read on a screen. */
export const splitLabel = (of: AnyIndicator, split: AnySplit): string =>
  [split]
    .flat()
    .map((name) => fixedLabels[name] ?? fieldAtPath(of.register, name)?.label ?? name)
    .join(' và ')

const fixedLabels: Readonly<Record<string, string>> = { state: 'Tình trạng', origin: 'Chuyển từ kỳ trước, phát sinh' }

/** The splits of an indicator; a share has none. */
export const splitsOf = (of: Countable): IndicatorTold['splits'] =>
  isRatio(of) ? [] : of.splitBy.map((split) => ({ by: splitCode(split), label: splitLabel(of, split) }))

const told: readonly IndicatorTold[] = domains.flatMap((domain) =>
  domain.registers.flatMap(({ register, indicators }) =>
    indicators.map((of) => ({
      code: of.code,
      title: of.title,
      unit: of.unit,
      style: of.style,
      register: { code: register.code, title: register.title },
      domain: { code: domain.code, title: domain.title },
      splits: splitsOf(of),
    })),
  ),
)
