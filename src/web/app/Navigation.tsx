import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { registersQuery } from '../contract/queries.ts'
import { holdsWords } from '../fields/plain-text.ts'
import { OversightLinks } from '../history/OversightLinks.tsx'
import { OutlinesLink } from '../outlines/OutlinesLink.tsx'
import { useProvinces } from './province.ts'
import { readableOf } from './readable.ts'

/** The registers that the person may read, by domain, with a box that leaves those whose names hold what is typed, with or without diacritics. */
export const Navigation = ({ onChosen }: { readonly onChosen?: () => void }) => {
  const { data: domains } = useSuspenseQuery(registersQuery)
  const { province } = useProvinces()
  const [sought, setSought] = useState('')
  const readable = readableOf(domains, province)
  const left = readable
    .map((domain) => ({
      ...domain,
      registers: domain.registers.filter(({ title }) => holdsWords(`${title} ${domain.title}`, sought)),
    }))
    .filter(({ registers }) => registers.length > 0)
  return (
    <nav className="navigation" aria-label="Các trang và các sổ">
      <ul className="navigation-pages">
        <li>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} onClick={onChosen}>
            Trang đầu
          </Link>
        </li>
        <li>
          <Link to="/dashboard" activeOptions={{ exact: true, includeSearch: false }} onClick={onChosen}>
            Bảng điều hành
          </Link>
        </li>
        <li>
          <Link to="/reports" activeOptions={{ includeSearch: false }} onClick={onChosen}>
            Báo cáo theo kỳ
          </Link>
        </li>
        <li>
          <Link to="/checks" activeOptions={{ includeSearch: false }} onClick={onChosen}>
            Soát báo cáo
          </Link>
        </li>
        <OutlinesLink onChosen={onChosen} />
        <OversightLinks onChosen={onChosen} />
      </ul>
      {readable.length === 0 ? null : (
        <Input
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          placeholder="Lọc tên sổ"
          aria-label="Lọc tên sổ"
          allowClear
        />
      )}
      <div className="navigation-registers">
        {left.map(({ code, title, registers }) => (
          <section key={code} aria-labelledby={`domain-${code}`}>
            <h2 id={`domain-${code}`}>{title}</h2>
            <ul>
              {registers.map((register) => (
                <li key={register.code}>
                  <Link
                    to="/registers/$register"
                    params={{ register: register.code }}
                    activeOptions={{ includeSearch: false }}
                    onClick={onChosen}
                  >
                    {register.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {left.length === 0 && readable.length > 0 ? <p className="quiet">Không có sổ nào có tên như vậy.</p> : null}
      </div>
    </nav>
  )
}
