import { refuse } from '../../ledger/index.ts'

/** Where a person is asked for who is not there, or not to be seen by who asks. */
export const noSuchPerson = refuse('person/unknown', 'Không có người dùng này; hãy chọn trong danh sách người dùng.')
