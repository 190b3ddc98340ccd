/** The form's four values, as text. */
export type Values = { nickname: string; quantity: string; reseller: string; supportContact: string }
export const fields = ['nickname', 'quantity', 'reseller', 'supportContact'] as const

/** The last choice of the resellers: an MPN ID is typed instead. */
export const other = 'other'

/** What differs from what the form was opened with; a field that is fixed is not in the form at all. */
export function changesOf(data: FormData, base: Values): Partial<Values> {
  const changes: Partial<Values> = {}
  for (const field of fields) {
    const typed = data.get(field === 'reseller' && data.get(field) === other ? 'mpnId' : field)
    if (typeof typed === 'string' && typed.trim() !== base[field]) changes[field] = typed.trim()
  }
  return changes
}

export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank)
