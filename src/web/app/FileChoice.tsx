import './file-choice.css'

type Props = {
  readonly id: string
  /** The endings of names that may be chosen, as a file input takes them. */
  readonly accept: string
  /** The name of what is chosen, where something is. */
  readonly name: string | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean
  readonly onChosen: (file: File) => void
}

/** A file of this machine. A browser names its own control in its own language; this one is told in that of the page. */
export const FileChoice = ({ id, accept, name, describedBy, disabled, onChosen }: Props) => (
  <span className="file-choice">
    <input
      id={id}
      type="file"
      accept={accept}
      aria-describedby={describedBy}
      disabled={disabled}
      onChange={({ target }) => {
        const [file] = target.files ?? []
        if (file !== undefined) onChosen(file)
        // The same file, changed meanwhile, may be chosen again.
        target.value = ''
      }}
    />
    <span className="file-choice-deed" aria-hidden>
      Chọn tệp
    </span>
    <span className="file-choice-name">{name ?? 'Chưa chọn tệp'}</span>
  </span>
)
