import { StatusBadge } from '@/components/ui/badge'
import { Copyable } from '@/components/ui/copyable'
import { words } from '@/lib/i18n/words'
import type { FoundPartner } from './answer'

/** What matters of a partner: its IDs, whether it is enrolled, has signed, and works with the one who asks. */
export async function factsOf(partner: FoundPartner, operator: boolean) {
  const [t, common] = [await words('lookUp'), await words('common')]
  const { kind, domain, globalMpnId, locations, enrolled, signed, linked, self } = partner
  const id = (text: string) => (
    <Copyable text={text} label={t('copy', { id: text })} copiedLabel={common('copied')} />
  )
  const domainFact = { key: 'domain', term: t('domain'), value: domain ?? common('none') }
  if (kind === 'customer' || kind === 'operator') return [domainFact]
  const badge = (yes: boolean, one: string, other: string) => (
    <StatusBadge tone={yes ? 'positive' : 'warning'}>{yes ? one : other}</StatusBadge>
  )
  return [
    domainFact,
    { key: 'global', term: t('globalId'), value: globalMpnId ? id(globalMpnId) : common('none') },
    {
      key: 'locations',
      term: t('locations'),
      value:
        locations.length === 0 ? (
          common('none')
        ) : (
          <ul>
            {locations.map(one => (
              <li key={one.mpnId} className="flex flex-wrap items-center gap-1">
                {id(one.mpnId)} {[one.name, one.city].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'enrolled', term: t('enrolled'), value: badge(enrolled, t('enrolledYes'), t('enrolledNo')) },
    {
      key: 'agreement',
      term: t('agreement'),
      value: signed === null ? t('notYours') : badge(signed, t('signed'), t('notSigned')),
    },
    ...(operator || self
      ? []
      : [
          {
            key: 'linked',
            term: t('linked'),
            value: linked ? badge(true, t('linkedYes'), '') : t('linkedNo'),
          },
        ]),
  ]
}
