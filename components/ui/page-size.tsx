export type PageSizeProps = {
  label: string
  sizes: readonly { size: number; href: string; current?: boolean | undefined }[]
}

/** How many rows a page shows, as links. */
export function PageSize({ label, sizes }: PageSizeProps) {
  return (
    <ul aria-label={label} className="flex items-center gap-0.5 pe-2">
      {sizes.map(({ size, href, current }) => (
        <li key={size}>
          <a
            href={href}
            aria-current={current ? 'true' : undefined}
            className="inline-grid h-7 min-w-7 place-items-center rounded-sm px-1 hover:bg-sunken aria-current:font-semibold aria-current:text-ink"
          >
            {size}
          </a>
        </li>
      ))}
    </ul>
  )
}
