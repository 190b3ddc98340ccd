const widths = ['72%', '48%', '60%', '40%', '66%', '54%']
const range = (length: number) => Array.from({ length }, (_, index) => index)

type SkeletonProps = { /** Read out while one waits. */ label: string }

export function TableSkeleton({
  label,
  rows = 10,
  columns = 5,
}: SkeletonProps & { rows?: number; columns?: number }) {
  return (
    <div role="status" className="tt-skeleton">
      <span className="sr-only">{label}</span>
      <div className="h-8 border-b-3 border-double border-line-strong" />
      {range(rows).map(row => (
        <div
          key={row}
          className="grid h-[2.1875rem] items-center gap-6 border-b border-line px-3"
          style={{ gridTemplateColumns: `2fr repeat(${columns - 1}, 1fr)` }}
        >
          {range(columns).map(column => (
            <span key={column} className="tt-bone" style={{ width: widths[(row + column * 2) % 6] }} />
          ))}
        </div>
      ))}
    </div>
  )
}

export function FormSkeleton({ label, fields = 4 }: SkeletonProps & { fields?: number }) {
  return (
    <div role="status" className="tt-skeleton grid max-w-lg gap-4">
      <span className="sr-only">{label}</span>
      {range(fields).map(field => (
        <div key={field} className="grid gap-2">
          <span className="tt-bone w-28" />
          <span className="tt-bone h-8" />
        </div>
      ))}
    </div>
  )
}

export function TextSkeleton({ label, lines = 3 }: SkeletonProps & { lines?: number }) {
  return (
    <div role="status" className="tt-skeleton grid gap-2.5">
      <span className="sr-only">{label}</span>
      {range(lines).map(line => (
        <span key={line} className="tt-bone" style={{ width: widths[line % 6] }} />
      ))}
    </div>
  )
}
