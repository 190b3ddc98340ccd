/** The initials of a name; an ornament, so it is not read out. */
export function Avatar({ name }: { name: string }) {
  const words = name.trim().split(/\s+/)
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map(word => word?.[0] ?? '')
    .join('')
  return (
    <span className="tt-avatar" aria-hidden="true">
      {initials.toLocaleUpperCase()}
    </span>
  )
}
