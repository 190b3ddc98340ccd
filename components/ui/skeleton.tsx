type SkeletonProps = { /** Read out while one waits. */ label: string }

/** The shape of a table while it is being read: drawn by one element, since it travels with every page that it precedes. */
export function TableSkeleton({
  label,
  rows = 10,
  columns = 5,
}: SkeletonProps & { rows?: number; columns?: number }) {
  return (
    <div role="status" className="tt-skeleton">
      <span className="sr-only">{label}</span>
      <div
        className="tt-bones"
        style={{ height: `${rows * 2.1875}rem`, backgroundSize: `${100 / columns}% 2.1875rem` }}
      />
    </div>
  )
}

const widths = ['72%', '48%', '60%']

export function TextSkeleton({ label, lines = 3 }: SkeletonProps & { lines?: number }) {
  return (
    <div role="status" className="tt-skeleton grid gap-2.5">
      <span className="sr-only">{label}</span>
      {widths.slice(0, lines).map(width => (
        <span key={width} className="tt-bone" style={{ width }} />
      ))}
    </div>
  )
}
