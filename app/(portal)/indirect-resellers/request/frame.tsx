import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { words } from '@/lib/i18n/words'

type Props = {
  title: string
  lead?: ReactNode
  status?: ReactNode
  within?: { href: string; label: string }
  children: ReactNode
}

/** The head of a letter's page, and its two columns. */
export async function Frame({ title, lead, status, within, children }: Props) {
  const [t, shell] = [await words('partnership.list'), await words('shell')]
  const crumbs = [
    { label: shell('home'), href: '/' },
    { label: t('title'), href: '/indirect-resellers' },
    ...(within ? [within] : []),
    { label: title },
  ]
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        status={status}
        crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">{children}</div>
    </>
  )
}
