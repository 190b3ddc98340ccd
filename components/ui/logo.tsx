/** Two tiers, the upper set over the lower. */
export function Logo({ name }: { name: string }) {
  return (
    <span className="tt-logo">
      <svg aria-hidden="true">
        <use href="/icons.svg#logo" />
      </svg>
      <span>{name}</span>
    </span>
  )
}
