import type { ActTold } from './queries.ts'

/** What an act changed: from what, to what. */
export const ChangeList = ({ changes }: { readonly changes: ActTold['changes'] }) =>
  changes.length === 0 ? null : (
    <ul className="change-list">
      {changes.map(({ name, label, from, to }) => (
        <li key={name}>
          <span className="quiet">{label}:</span>{' '}
          {from.text === '' ? null : (
            <>
              <del>{from.text}</del> →{' '}
            </>
          )}
          {to.text === '' ? <em>để trống</em> : <ins>{to.text}</ins>}
        </li>
      ))}
    </ul>
  )
