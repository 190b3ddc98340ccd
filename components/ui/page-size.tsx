export type PageSizeProps = {
  label: string
  sizes: readonly { size: number; href: string; current?: boolean | undefined }[]
}

/** How many rows a page shows, as links. */
export function PageSize({ label, sizes }: PageSizeProps) {
  return (
    <ul aria-label={label} className="tt-sizes">
      {sizes.map(({ size, href, current }) => (
        <li key={size}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {size}
          </a>
        </li>
      ))}
    </ul>
  )
}
