/** One number that waits for somebody, and the way to it. */
export function Figure(props: { href: string; label: string; value: string; hint: string }) {
  return (
    <li>
      <a
        href={props.href}
        className="grid h-full content-start gap-0.5 rounded-lg border border-line bg-raised p-4 hover:border-line-strong"
      >
        <span className="text-sm text-ink-muted">{props.label}</span>
        <span className="text-2xl font-semibold tabular-nums">{props.value}</span>
        <span className="text-xs text-ink-faint">{props.hint}</span>
      </a>
    </li>
  )
}
