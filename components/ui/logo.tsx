import { cx } from './cx'

/** Two tiers, the upper set over the lower. */
export function Logo({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <span className={cx('inline-flex items-center gap-2', className)}>
      <svg viewBox="0 0 32 32" className="size-[1.625em] flex-none" aria-hidden="true">
        <rect
          x="11"
          y="4"
          width="18"
          height="10"
          rx="2"
          className="fill-signal stroke-on-signal/30"
          strokeWidth="0.75"
        />
        <rect x="3" y="17" width="22" height="11" rx="2" className="fill-accent" />
      </svg>
      <span className="font-[680] tracking-[-0.02em]">{name}</span>
    </span>
  )
}
