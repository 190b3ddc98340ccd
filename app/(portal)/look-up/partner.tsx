import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Copyable } from '@/components/ui/copyable'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import type { FoundPartner } from './answer'
import { factsOf } from './facts'

/** A company that was found: what the ID is to it, and how it stands. */
export async function Partner({ partner }: { partner: FoundPartner }) {
  const [t, common, locale, actor] = [
    await words('lookUp'),
    await words('common'),
    await currentLocale(),
    await currentActor(),
  ]
  const { id, name, kind, match, self, linked, country, market } = partner
  const operator = actor.organisation?.kind === 'operator'
  const place = operator
    ? `/organisations/${id}`
    : actor.organisation?.kind === 'provider' && kind === 'reseller' && linked
      ? `/indirect-resellers/${id}`
      : undefined
  return (
    <Card
      title={name}
      actions={
        place && (
          <LinkButton size="sm" href={place}>
            {t('open', { name })}
          </LinkButton>
        )
      }
    >
      <div className="grid gap-4">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          {match === 'location' && t('whatLocation', { name })}
          {match === 'global' && t('whatGlobal', { name })}
          {match === null && common(`kinds.${kind}`)}
          {self && <StatusBadge tone="info">{t('self')}</StatusBadge>}
        </p>
        <DescriptionList
          facts={[
            { key: 'kind', term: t('kind'), value: common(`kinds.${kind}`) },
            { key: 'country', term: t('country'), value: countryName(country, locale) },
            { key: 'market', term: t('market'), value: common(`markets.${market}` as 'markets.europe') },
            ...(await factsOf(partner, operator)),
            {
              key: 'id',
              term: t(kind === 'customer' ? 'tenantId' : 'organisationId'),
              value: <Copyable text={id} label={t('copy', { id })} copiedLabel={common('copied')} />,
            },
          ]}
        />
      </div>
    </Card>
  )
}
