/** A sentence that is agreed to is no name for its box. */
const longest = 60

/** What a field is called on this page, with the colon of the page's language; nothing where it has no short name. */
export function labelOf(id: string): string | undefined {
  const field = document.getElementById(id)
  if (!field) return
  const { name, type, labels } = field as HTMLInputElement
  // Of several boxes or buttons with one name, the first has the id and the group has the label.
  const group =
    type === 'radio' || (type === 'checkbox' && document.getElementsByName(name).length > 1)
      ? field.closest('fieldset')
      : field
  // After the name may stand a mark, such as "optional".
  const label = (group?.querySelector('legend') ?? labels?.[0])?.firstChild?.textContent?.trim()
  if (!label || label.length > longest) return
  return `${label}${document.documentElement.lang === 'fr' ? '\u00a0' : ''}: `
}
