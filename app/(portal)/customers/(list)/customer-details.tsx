'use client'

import { LinkButton } from '@/components/ui/button'
import { Copyable } from '@/components/ui/copyable'
import { DescriptionList } from '@/components/ui/description-list'

type Props = {
  id: string
  tenantId: string
  labels: Record<
    'microsoftId' | 'copyId' | 'copied' | 'links' | 'subscriptions' | 'account' | 'addSubscription',
    string
  > & {
    /** Why nothing can be bought here; it travels with the words, as it is the same for many rows. */
    whyNot: string | undefined
  }
}

/** What unfolds under a customer: its Microsoft ID and the ways on. Made in the browser, and only when it is opened. */
export function CustomerDetails({ id, tenantId, labels }: Props) {
  const at = `/customers/${id}`
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <DescriptionList
        facts={[
          {
            key: 'id',
            term: labels.microsoftId,
            value: <Copyable text={tenantId} label={labels.copyId} copiedLabel={labels.copied} />,
          },
          {
            key: 'links',
            term: labels.links,
            value: (
              <span className="flex flex-wrap gap-x-4">
                <a className="tt-link" href={`${at}/subscriptions`}>
                  {labels.subscriptions}
                </a>
                <a className="tt-link" href={at}>
                  {labels.account}
                </a>
              </span>
            ),
          },
        ]}
      />
      <LinkButton size="sm" icon="plus" href={`${at}/subscriptions/new`} whyNot={labels.whyNot}>
        {labels.addSubscription}
      </LinkButton>
    </div>
  )
}
