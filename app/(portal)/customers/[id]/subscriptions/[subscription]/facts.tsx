import { Card } from '@/components/ui/card'
import { Copyable } from '@/components/ui/copyable'
import { DescriptionList } from '@/components/ui/description-list'
import { formatMoney, Money } from '@/components/ui/number'
import { Time } from '@/components/ui/time'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { day, moment } from './moment'
import type { Shown } from './shown'

/** What is as it is: read-only, at the side. */
export async function Facts({ shown, offer }: { shown: Shown; offer: string }) {
  const [t, common] = [await words('subscription'), await words('common')]
  const { term, billing, startsAt, endsAt, createdAt, companyName, customerId } = shown
  const facts = [
    { key: 'offer', term: t('offer'), value: offer },
    {
      key: 'customer',
      term: t('customer'),
      value: (
        <a className="tt-link" href={`/customers/${customerId}`}>
          {companyName}
        </a>
      ),
    },
    ...(shown.viewer === 'provider'
      ? []
      : [{ key: 'provider', term: t('provider'), value: shown.providerName }]),
    {
      key: 'order',
      term: t('order'),
      value: <Copyable text={shown.orderId} label={t('copyOrder')} copiedLabel={common('copied')} />,
    },
    { key: 'term', term: t('term'), value: t(`terms.${term}` as 'terms.P1Y') },
    { key: 'billing', term: t('billing'), value: t(`billings.${billing}` as 'billings.none') },
    {
      key: 'starts',
      term: t('starts'),
      value: <Time at={startsAt.toISOString()}>{await day(startsAt)}</Time>,
    },
    { key: 'ends', term: t('ends'), value: endsAt ? await day(lastDay(endsAt)) : t('endless') },
    { key: 'autoRenew', term: t('autoRenew'), value: shown.autoRenew ? t('on') : t('off') },
    ...(await money(shown)),
    {
      key: 'created',
      term: t('created'),
      value: <Time at={createdAt.toISOString()}>{await moment(createdAt)}</Time>,
    },
  ]
  return (
    <Card title={t('facts')}>
      <DescriptionList facts={facts} rows />
    </Card>
  )
}

async function money({ money: told, currency, offer }: Shown) {
  if (!told) return []
  const [t, locale] = [await words('subscription'), await currentLocale()]
  if (offer.kind === 'usage') return [{ key: 'price', term: t('price'), value: t('usage') }]
  const { next, unitMinor } = told
  const said = next && {
    amount: formatMoney(next.amountMinor, currency, locale),
    date: await day(next.at),
  }
  return [
    {
      key: 'price',
      term: t('price'),
      value: <Money minor={unitMinor} currency={currency} locale={locale} />,
    },
    {
      key: 'next',
      term: t('nextCharge'),
      value: !said ? t('noCharge') : t(next.renewal ? 'nextRenewal' : 'nextAmount', said),
    },
  ]
}
