import type { Column } from './data-table'
import { Icon } from './icon'

const said = { asc: 'ascending', desc: 'descending' } as const

/** A column's head; sorting is a link, so it has an address. */
export function SortHeader({ header, sort }: Pick<Column, 'header' | 'sort'>) {
  if (!sort) return <th scope="col">{header}</th>
  const icon = sort.state === 'asc' ? 'arrow-up' : sort.state === 'desc' ? 'arrow-down' : 'chevrons-up-down'
  return (
    <th scope="col" aria-sort={sort.state && said[sort.state]}>
      <a href={sort.href} title={sort.label}>
        {header}
        <Icon name={icon} className={sort.state ? undefined : 'tt-unsorted'} />
      </a>
    </th>
  )
}
