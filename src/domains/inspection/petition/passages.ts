import {
  breakdown,
  classified,
  inBrackets,
  listed,
  nothing,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { petitions } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import {
  petitionsHandled,
  petitionsPending,
  petitionsReceived,
  petitionsSetAside,
  petitionsTransferred,
} from './indicators.ts'

export const handlingPetitions = passage({
  code: 'inspection.petitions',
  topic: petitions,
  needs: {
    received: listed(petitionsReceived),
    setAside: listed(petitionsSetAside),
    transferred: petitionsTransferred,
    handled: petitionsHandled,
    pending: petitionsPending,
  },
  says: ({ received, setAside, transferred, handled, pending }) => {
    const homes = namedOnce(
      received.entries.map((entry) => entry.commune),
      { most: 3 },
    )
    const rules = namedOnce(
      setAside.entries.map((entry) => entry.rule),
      { most: 2, properNames: true },
    )
    const isOnlyOne = received.value === 1 && setAside.value === 1
    return sentence(
      when(
        received,
        say`tiếp nhận ${received} đơn thư của công dân${inBrackets(breakdown(classified(partsOf(received, 'kind')), 'đơn'))}${
          homes.runs.length > 0 ? say` cư trú tại ${homes}` : nothing
        }`,
      ),
      when(
        setAside,
        say`qua xem xét${rules.runs.length > 0 ? say`, đối chiếu ${rules}` : nothing}, ${isOnlyOne ? nothing : say`${setAside} `}đơn không đủ điều kiện xử lý`,
      ),
      when(transferred, say`chuyển ${transferred} đơn đến cơ quan có thẩm quyền`),
      when(
        handled,
        say`giải quyết ${handled} đơn${inBrackets(breakdown(classified(partsOf(handled, 'kind')), 'đơn'))}`,
      ),
      when(pending, say`${pending} đơn đang được xem xét, giải quyết`),
    )
  },
})
