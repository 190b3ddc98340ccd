export type TimeProps = {
  /** ISO 8601. */ at: string
  children: string /** The exact time, in UTC. */
  title?: string | undefined
}

export function Time({ at, children, title }: TimeProps) {
  return (
    <time dateTime={at} title={title}>
      {children}
    </time>
  )
}
