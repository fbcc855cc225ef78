import { expect, test } from 'vitest'
import { checkDeclarations, formatDeclarationErrors } from '../ledger/checks/index.ts'
import { outlines, topics } from '../outlines/index.ts'
import { divisions } from './divisions.ts'
import { domains } from './index.ts'

test('the declarations of the department’s work hold no mistake', () => {
  const found = checkDeclarations({ domains, outlines, topics, divisions })

  expect(formatDeclarationErrors(found)).toBe('')
})
