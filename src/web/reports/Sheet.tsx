import { useInsertionEffect } from 'react'
import type { Sheet as SheetTold, WrittenBlock } from '../../server/index.ts'
import { Runs } from './Runs.tsx'

/** A report as it stands on the paper, line for line as it is printed; the words and the measures are the server's. */
export const Sheet = ({ sheet, style }: { readonly sheet: SheetTold; readonly style: string }) => {
  useStyle(style)
  const addressees =
    sheet.addressees.length === 1 ? [`Kính gửi: ${sheet.addressees[0]}`] : ['Kính gửi:', ...sheet.addressees]
  return (
    <article className="sheet" lang="vi" aria-label={[sheet.type, ...sheet.summary].join(' ')}>
      <header className="letterhead">
        <div>
          <p className="superior">{sheet.superior}</p>
          <p className="issuer">{sheet.issuer}</p>
          <Rule length={sheet.rules.issuer} />
        </div>
        <div>
          <p className="national-title">{sheet.nationalTitle}</p>
          <p className="motto">{sheet.motto}</p>
          <Rule length={sheet.rules.motto} />
        </div>
        <p className="number">{sheet.numberAndSymbol}</p>
        <p className="place-and-date">{sheet.placeAndDate}</p>
      </header>
      <div className="title">
        <h1>
          {[sheet.type, ...sheet.summary].map((line, at) => (
            <span key={line}>
              {at === 0 ? null : <br />}
              {line}
            </span>
          ))}
        </h1>
        <Rule length={sheet.rules.summary} />
      </div>
      {sheet.addressees.length === 0 ? null : (
        <div className="addressees">
          {addressees.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <section className="body">
        {sheet.body.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </section>
      <footer className="signature">
        <div className="recipients">
          <h2>Nơi nhận:</h2>
          {sheet.recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="signer">
          {sheet.position.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="name">{sheet.name}</p>
        </div>
      </footer>
      <Notes sheet={sheet} />
    </article>
  )
}

const Rule = ({ length }: { readonly length: number }) => (
  <hr className="rule" style={{ width: `${length.toFixed(1)}pt` }} />
)

const headings = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const

const Block = ({ block }: { readonly block: WrittenBlock }) => {
  switch (block.kind) {
    case 'part':
      return (
        <h2>
          {block.label}
          <br />
          {block.title}
        </h2>
      )
    case 'heading': {
      const Heading = headings[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'table':
      return (
        <table>
          <colgroup>
            {block.columns.map(({ title, share }) => (
              <col key={title} style={{ width: `${(share * 100).toFixed(2)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {block.columns.map(({ title, align }, place) => (
                  <td key={title} className={align}>
                    <Runs runs={row[place] ?? []} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

const Notes = ({ sheet }: { readonly sheet: SheetTold }) => {
  const notes = sheet.body
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs
      return block.kind === 'table' ? block.rows.flat(2) : []
    })
    .filter((run) => run.kind === 'footnote')
  if (notes.length === 0) return null
  return (
    <ol className="notes">
      {notes.map(({ number, runs }) => (
        <li key={number} id={`note-${number}`}>
          <a href={`#call-${number}`} aria-label={`Về chỗ gọi chú thích ${number}`}>
            <sup>{number}</sup>
          </a>{' '}
          <Runs runs={runs} />
        </li>
      ))}
    </ol>
  )
}

// The policy of the page lets in no style that stands in it, but what a script puts together is no markup.
const useStyle = (style: string): void =>
  useInsertionEffect(() => {
    const made = new CSSStyleSheet()
    made.replaceSync(style)
    document.adoptedStyleSheets = [made, ...document.adoptedStyleSheets]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== made)
    }
  }, [style])
