import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input, Tag } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { writtenDate } from '../fields/format.ts'
import { holdsWords } from '../fields/plain-text.ts'
import { outlineHeadsQuery, type PassageTold, passagesQuery } from './queries.ts'
import './outlines.css'

/** The outlines of the province's reports, and the passages with their wordings. */
export const OutlinesPage = () => {
  const { province, name } = useProvinces()
  const { data: outlines } = useSuspenseQuery(outlineHeadsQuery(province))
  const { data: passages } = useSuspenseQuery(passagesQuery(province))
  const [sought, setSought] = useState('')
  useTitle('Đề cương, cách viết')
  // What the province wrote itself stands in the place of everybody's.
  const heads = outlines.filter(
    ({ code, isOwn }) => isOwn || !outlines.some((other) => other.isOwn && other.code === code),
  )
  const found = passages.filter(({ passage, topic, needs }) =>
    holdsWords(`${topic.title} ${passage} ${needs.map(({ title }) => title).join(' ')}`, sought),
  )
  const topics = [...new Map(found.map(({ topic }) => [topic.code, topic])).values()]
  return (
    <main className="outlines">
      <h1>Đề cương, cách viết báo cáo – {name}</h1>
      <section aria-labelledby="outlines-heading">
        <h2 id="outlines-heading">Đề cương</h2>
        <Link to="/outlines/new" search={{ province }}>
          Lập đề cương mới
        </Link>
        <ul className="outlines-list">
          {heads.map(({ code, title, from, isOwn }) => (
            <li key={code}>
              <Link to="/outlines/$outline" params={{ outline: code }} search={{ province }}>
                {title}
              </Link>
              {isOwn ? <Tag color="blue">riêng của tỉnh, từ {writtenDate(from)}</Tag> : <Tag>theo mẫu chung</Tag>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="wordings-heading">
        <h2 id="wordings-heading">Cách viết từng đoạn</h2>
        <Input
          className="outlines-search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          placeholder="Tìm theo lĩnh vực, chỉ tiêu"
          aria-label="Tìm đoạn theo lĩnh vực, chỉ tiêu"
          allowClear
        />
        {topics.length === 0 ? <p className="quiet">Không có đoạn nào như vậy.</p> : null}
        {topics.map((topic) => (
          <section key={topic.code} aria-labelledby={`topic-${topic.code}`}>
            <h3 id={`topic-${topic.code}`}>{topic.title}</h3>
            <ul className="outlines-list">
              {found
                .filter((each) => each.topic.code === topic.code)
                .map((each) => (
                  <li key={each.passage}>
                    <Link to="/outlines/wordings/$passage" params={{ passage: each.passage }} search={{ province }}>
                      {nameOf(each)}
                    </Link>
                    {each.own === null ? null : <Tag color="blue">riêng, từ {writtenDate(each.own.from)}</Tag>}
                    {each.tells === 'plans' ? <Tag>nhiệm vụ tới</Tag> : null}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </section>
    </main>
  )
}

/** What a passage is called: by its first figures, as it has no title of its own. */
export const nameOf = ({ needs, passage }: Pick<PassageTold, 'needs' | 'passage'>): string => {
  const [first, ...rest] = needs
  if (first === undefined) return passage
  return rest.length === 0 ? first.title : `${first.title} và ${rest.length} chỉ tiêu khác`
}
