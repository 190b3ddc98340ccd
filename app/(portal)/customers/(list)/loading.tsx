import { PageHeader } from '@/components/ui/page-header'
import { TableSkeleton } from '@/components/ui/skeleton'
import { words } from '@/lib/i18n/words'

/** The shape of the list while it is being read. */
export default async function Loading() {
  const [t, common] = [await words('customer.list'), await words('common')]
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TableSkeleton label={common('loading')} rows={14} columns={6} />
    </>
  )
}
