import { writtenInstant } from '../fields/format.ts'
import type { LinkTold } from './queries.ts'
import { ToldOnce } from './ToldOnce.tsx'

/** The link with which somebody chooses a password, shown this once. */
export const LinkDialog = ({
  name,
  link,
  onClose,
}: {
  readonly name: string
  readonly link: LinkTold
  readonly onClose: () => void
}) => (
  <ToldOnce
    title={`Đường dẫn đặt mật khẩu của ${name}`}
    label="Đường dẫn dùng một lần"
    text={`${window.location.origin}${link.path}`}
    note={`Đường dẫn chỉ hiện lần này và dùng được một lần, đến ${writtenInstant(link.expiresAt)}. Hãy chép và gửi riêng cho người đó.`}
    onClose={onClose}
  />
)
