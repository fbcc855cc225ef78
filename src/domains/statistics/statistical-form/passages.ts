import {
  breakdown,
  footnote,
  isFilled,
  listed,
  named,
  nothing,
  partsOf,
  passage,
  type Said,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { statistics } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import { formsInHand, formsSent } from './indicators.ts'

export const statisticsSent = passage({
  code: 'statistics.forms-sent',
  topic: statistics,
  needs: { sent: listed(formsSent), inHand: formsInHand },
  says: ({ sent, inHand }) =>
    sentence(
      when(
        sent,
        say`thực hiện thống kê định kỳ theo ${named('Thông tư số 15/2018/TT-BKHCN')}, hoàn thành và gửi ${sent} biểu thống kê ngành KH&CN${receiversOf(sent.entries.map((entry) => entry.sentTo))}${planOf(sent.entries.map((entry) => entry.planDocument))}`,
      ),
      when(inHand, say`${inHand} biểu thống kê đang được lập (${breakdown(partsOf(inHand, 'state'), 'biểu')})`),
    ),
})

type Mentions = Parameters<typeof namedOnce>[0]

const receiversOf = (receivers: Mentions): Said => {
  const names = namedOnce(receivers, { properNames: true })
  return receivers.some(isFilled) ? say` đến ${names}` : nothing
}

const planOf = (plans: Mentions): Said => footnote(namedOnce(plans, { properNames: true, separator: '; ' }))
