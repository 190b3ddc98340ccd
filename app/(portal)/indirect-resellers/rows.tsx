import { LinkButton } from '@/components/ui/button'
import type { Row } from '@/components/ui/table-row'
import { countryName } from '@/lib/domain/country/name'
import { isEnrolled } from '@/lib/domain/partnership/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { When } from '../../when'
import { Mpn } from './mpn'

type Partner = {
  id: string
  resellerId: string
  name: string
  mpnId: string | null
  city: string | null
  country: string
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  agreementSigned: boolean
  since: Date
}

/** The partners as rows of the table. */
export async function partnerRows(partners: Partner[]): Promise<Row[]> {
  const [t, status] = [
    await words('partnership.list'),
    await words('partnership.status'),
    await words('common'),
  ]
  const locale = await currentLocale()
  const state = (one: Partner) =>
    isEnrolled(one)
      ? ({ tone: 'positive', text: status('active'), tip: status('activeTip', { date: one.since }) } as const)
      : ({ tone: 'danger', text: status('blocked'), tip: status('blockedTip') } as const)
  return partners.map(one => ({
    id: one.resellerId,
    href: `/indirect-resellers/${one.resellerId}`,
    label: one.name,
    cells: [
      one.name,
      <Mpn key="mpn" id={one.mpnId} />,
      countryName(one.country, locale),
      one.agreementSigned
        ? { tone: 'positive', text: t('signed') }
        : { tone: 'warning', text: t('notSigned'), tip: t('notSignedTip') },
      state(one),
      <When key="since" at={one.since} />,
      <LinkButton
        key="add"
        size="sm"
        variant="quiet"
        icon="user-plus"
        className="-my-1 -ms-2 whitespace-nowrap"
        href={`/customers/new?reseller=${one.resellerId}`}
      >
        {t('addCustomer')}
      </LinkButton>,
    ],
  }))
}
