export type BreadcrumbsProps = {
  label: string
  crumbs: readonly { label: string; href?: string | undefined }[]
}

export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="tt-crumbs">
        {crumbs.map(({ label: text, href }) => (
          <li key={`${href}${text}`}>
            {href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
