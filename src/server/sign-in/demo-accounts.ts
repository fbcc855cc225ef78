import type { Person } from '../../store/index.ts'
import { type Markup, markup } from './markup.ts'

/**
 * The accounts of the demonstration, by province, each with a button that signs in.
 * @param provinces the names of the provinces by their codes
 */
export const demoAccounts = (
  people: readonly Person[],
  password: string,
  provinces: ReadonlyMap<string, string>,
): Markup => {
  const inSeedOrder = people.toSorted((one, other) => (one.offices[0]?.id ?? 0) - (other.offices[0]?.id ?? 0))
  const provinceOf = ({ offices: [first] }: Person) => first?.province ?? ''
  const groups = [...new Set(inSeedOrder.map(provinceOf))]
  return markup`<section class="card" aria-labelledby="demo"><h2 id="demo">Tài khoản của bản mẫu</h2>
<p class="soft">Dữ liệu mẫu, không phải sổ thật. Mật khẩu chung: <code>${password}</code></p>
${groups.map((province) =>
  group(
    provinces.get(province) ?? 'Mọi tỉnh',
    inSeedOrder.filter((person) => provinceOf(person) === province),
    password,
  ),
)}</section>`
}

const group = (title: string, people: readonly Person[], password: string): Markup =>
  markup`<h3>${title}</h3><ul class="rows">${people.map((person) => row(person, password))}</ul>`

const row = ({ name, email }: Person, password: string): Markup =>
  markup`<li><div><strong>${name}</strong><br>
<span class="soft">${email}</span></div>
<form method="post" action="/sign-in"><input type="hidden" name="to" value="/"><input type="hidden" name="email" value="${email}"><input type="hidden" name="password" value="${password}"><button class="plain small" aria-label="Đăng nhập: ${name}">Đăng nhập</button></form></li>`
