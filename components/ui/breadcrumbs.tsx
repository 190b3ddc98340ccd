import { Fragment } from 'react'

export type BreadcrumbsProps = {
  label: string
  crumbs: readonly { label: string; href?: string | undefined }[]
}

export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-faint">
        {crumbs.map(({ label: text, href }, index) => (
          <Fragment key={`${href}${text}`}>
            {index > 0 && (
              <li aria-hidden="true" className="text-line-strong">
                /
              </li>
            )}
            <li className="min-w-0 max-w-[40ch] truncate">
              {href ? (
                <a href={href} className="-my-1 inline-block rounded-sm py-1 hover:text-ink hover:underline">
                  {text}
                </a>
              ) : (
                <span aria-current="page">{text}</span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
