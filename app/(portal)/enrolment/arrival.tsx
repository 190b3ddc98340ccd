import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import type { Found } from './found'

/** The partnership request the company came by, and the way back to it; or the way to a provider. */
export async function Arrival({
  link,
  standing,
  market,
}: Pick<Found, 'link' | 'standing'> & { market: string }) {
  const [t, common] = [await words('enrolment.status'), await words('common')]
  const find = (
    <LinkButton size="sm" icon="search" href="/find-a-provider">
      {t('find')}
    </LinkButton>
  )
  if (!link)
    return (
      <Card title={t('find')} actions={find}>
        <p className="text-sm">{t('noLink', { market: common(`markets.${market}` as 'markets.europe') })}</p>
      </Card>
    )
  const ready = standing.vetting === 'authorized'
  const { provider, open } = link
  return (
    <Card
      title={t('linkTitle')}
      actions={
        open ? (
          <LinkButton
            size="sm"
            variant={ready ? 'primary' : 'secondary'}
            icon="handshake"
            href={`/partnership/accept/${link.key}`}
          >
            {t('linkOpen')}
          </LinkButton>
        ) : (
          find
        )
      }
    >
      <p className="text-sm">
        {!open && provider
          ? t('linkClosed', { provider })
          : provider
            ? t('linkLead', { provider })
            : t('linkLeadUnknown')}{' '}
        {open && !ready && t('linkNotYet')}
      </p>
    </Card>
  )
}
