import { LinkButton } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import type { CustomerList } from './list'

/** No customer yet, or none that matches: what to do next. */
export async function Nothing({
  list: { q, chosen, direct, tag, added },
  provides,
}: {
  list: CustomerList
  provides: boolean
}) {
  const t = await words('customer.list')
  const narrowed = direct || tag !== null || added
  if (q || chosen || narrowed) {
    const short = q !== undefined && q.length < 3
    return (
      <Empty
        kind="no-match"
        title={t('noMatchTitle')}
        action={<LinkButton href="/customers">{t('showAll')}</LinkButton>}
      >
        {q
          ? short
            ? t('noMatchShort')
            : t('noMatchSearch', { q })
          : narrowed
            ? t('noMatchFilters')
            : t('noMatchPartner', { name: chosen?.name ?? t('unknownPartner') })}
      </Empty>
    )
  }
  if (!provides) {
    return (
      <Empty
        icon="users"
        title={t('emptyTitle')}
        action={<LinkButton href="/indirect-providers">{t('seeProviders')}</LinkButton>}
      >
        {t('emptyReseller')}
      </Empty>
    )
  }
  return (
    <Empty
      icon="users"
      title={t('emptyTitle')}
      action={
        <LinkButton
          variant="primary"
          icon="user-plus"
          href="/customers/new"
          whyNot={await whyNot('customer.create')}
        >
          {t('add')}
        </LinkButton>
      }
    >
      {t('emptyBody')}
    </Empty>
  )
}
