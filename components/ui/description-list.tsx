import type { ReactNode } from 'react'

export type DescriptionListProps = {
  facts: readonly {
    key: string
    term: ReactNode
    value: ReactNode
  }[] /** One fact a line, for a narrow column or a review. */
  rows?: boolean | undefined
}

/** Facts: a term and its value. */
export function DescriptionList({ facts, rows }: DescriptionListProps) {
  return (
    <dl className={rows ? 'tt-facts tt-facts-rows' : 'tt-facts'}>
      {facts.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
