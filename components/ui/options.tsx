'use client'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

export type OptionsProps = {
  options: readonly (Option | OptionGroup)[]
  /** The words of an empty first choice. */
  empty?: string | undefined
}

const choice = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** What can be chosen: a client component, so that each is sent as words and not a second time as an element. */
export function Options({ options, empty }: OptionsProps) {
  return (
    <>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(one =>
        'options' in one ? (
          <optgroup key={one.label} label={one.label}>
            {one.options.map(choice)}
          </optgroup>
        ) : (
          choice(one)
        ),
      )}
    </>
  )
}
