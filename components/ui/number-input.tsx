import { TextInput, type TextInputProps } from './text-input'

/** A number, typed as text: no spinner to scroll over by accident, and the numeric keypad on a phone. */
export function NumberInput({
  decimals = false,
  ...props
}: TextInputProps & { decimals?: boolean | undefined }) {
  return <TextInput inputMode={decimals ? 'decimal' : 'numeric'} autoComplete="off" {...props} />
}
