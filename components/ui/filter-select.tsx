import { Icon } from './icon'
import { Options, type OptionsProps } from './options'

export type FilterSelectProps = {
  label: string
  name: string
  value?: string | undefined
  options: OptionsProps['options'] /** "All states", the choice that filters nothing. */
  all?: string | undefined
}

/** A filter in a ListForm, which sends itself when it is changed. */
export function FilterSelect({ label, name, value, options, all }: FilterSelectProps) {
  return (
    <span className="tt-select">
      <select name={name} defaultValue={value ?? ''} aria-label={label} className="tt-input">
        <Options options={options} empty={all} />
      </select>
      <Icon name="chevron-down" />
    </span>
  )
}
