import { footnote, joined, listed, passage, say, sentence, when } from '../../../ledger/index.ts'
import { quality } from '../../../outlines/index.ts'
import { ownersConnected, productsConnected, productsTraceable } from './indicators.ts'

export const tracing = passage({
  code: 'quality.traceability',
  topic: quality,
  needs: { connected: listed(productsConnected), owners: ownersConnected, live: productsTraceable },
  says: ({ connected, owners, live }) => {
    const names = connected.entries.map((entry) => say`${entry.product}${when(owners, say` (${entry.owner})`)}`)
    return sentence(
      when(
        connected,
        say`hỗ trợ kết nối cổng truy xuất nguồn gốc cho ${connected} sản phẩm của ${owners} chủ thể${footnote(say`${joined(names, '; ')}.`)}`,
      ),
      when(live, say`đến cuối kỳ có ${live} sản phẩm của tỉnh truy xuất được nguồn gốc`),
    )
  },
})
