import {
  breakdown,
  type Figure,
  inBrackets,
  joined,
  partsOf,
  passage,
  type Said,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { applications } from '../../../outlines/index.ts'
import { productsMade, productsSold, productsSpoilt, turmericMade, turmericSold } from './indicators.ts'

type Products = Figure<typeof productsMade>

const isTurmeric = /turmeric/i

// Jars of turmeric are told together, with what is in them after it; everything else by its own name.
const told = (products: Products, turmeric: Products): Said =>
  joined(
    [
      breakdown(partsOf(products, 'product').filter(({ id }) => !isTurmeric.test(id))),
      when(turmeric, say`${turmeric} lọ sản phẩm từ nghệ${inBrackets(breakdown(partsOf(turmeric, 'product')))}`),
    ],
    ', ',
  )

export const productsOfTheCentre = passage({
  code: 'technical-services.products',
  topic: applications,
  needs: { made: productsMade, sold: productsSold, spoilt: productsSpoilt, turmericMade, turmericSold },
  says: ({ made, sold, spoilt, ...turmeric }) =>
    sentence(
      when(made, say`sản xuất ${told(made, turmeric.turmericMade)}`),
      when(sold, say`tiêu thụ ${told(sold, turmeric.turmericSold)}`),
      when(spoilt, say`ghi nhận hỏng ${breakdown(partsOf(spoilt, 'product'))}`),
    ),
})
