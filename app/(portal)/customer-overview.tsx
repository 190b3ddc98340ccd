import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import type { readOwnCompany } from '@/lib/domain/customer/own-operations'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { renewalCells } from './subscription-renewal'
import { statusCells } from './subscription-status'
import { SupportContact } from './support-contact'

type Own = Extract<Awaited<ReturnType<typeof readOwnCompany>>, { ok: true }>['value']

/** What a customer's own people find when they come in: what was bought, who helps with it, and who holds which rights. */
export async function CustomerOverview({ partners, subscriptions, unagreed, now }: Own) {
  const [t, agreement, requests, sub, f, locale, status] = [
    await words('customer.own'),
    await words('own.agreement'),
    await words('serviceRequest.list'),
    await words('customer.subscriptions'),
    await format(),
    await currentLocale(),
    await statusCells(),
  ]
  const renewal = await renewalCells(now)
  return (
    <div className="grid gap-6">
      {unagreed.length > 0 && (
        <Alert
          tone="warning"
          title={agreement('missingTitle')}
          actions={
            <LinkButton size="sm" href="/customer-agreement">
              {agreement('read')}
            </LinkButton>
          }
        >
          {agreement('missing', { providers: f.list(unagreed) })}
        </Alert>
      )}
      <Card
        title={t('subscriptions')}
        flush={subscriptions.length > 0}
        actions={
          subscriptions.length > 0 && (
            <LinkButton icon="headset" href="/service-requests/new">
              {requests('create')}
            </LinkButton>
          )
        }
      >
        <DataTable
          caption={t('subscriptions')}
          columns={[
            { key: 'name', header: sub('name') },
            { key: 'licenses', header: sub('licenses'), align: 'end' },
            { key: 'status', header: sub('status') },
            { key: 'renewal', header: sub('renewal') },
            { key: 'support', header: t('support') },
          ]}
          rows={subscriptions.map(one => {
            const offer = locale === 'fr' ? one.titleFr : one.titleEn
            return {
              id: one.id,
              href: `/customers/${one.customerId}/subscriptions/${one.id}`,
              cells: [
                one.nickname ? `${one.nickname} · ${offer}` : offer,
                f.number(one.quantity),
                status(one),
                renewal(one),
                <SupportContact key="support" of={one} />,
              ],
            }
          })}
          empty={
            <Empty icon="package" title={t('noSubscriptions')}>
              {t('noSubscriptionsBody')}
            </Empty>
          }
        />
      </Card>
      <Partners partners={partners} />
    </div>
  )
}

async function Partners({ partners }: Pick<Own, 'partners'>) {
  const [t, account, f] = [await words('customer.own'), await words('customer.account'), await format()]
  const rightsOf = ({ delegatedAdmin, withdrawnAt }: Own['partners'][number]) => {
    if (withdrawnAt) {
      const date = f.dateTime(withdrawnAt, { dateStyle: 'medium' })
      return { tone: 'neutral', text: account('withdrawnOn', { date }) } as const
    }
    return delegatedAdmin
      ? ({ tone: 'positive', text: account('granted') } as const)
      : ({ tone: 'neutral', text: account('notGranted') } as const)
  }
  return (
    <Card
      title={t('partners')}
      flush
      actions={<LinkButton href="/partner-relationships">{t('manage')}</LinkButton>}
    >
      <p className="p-4 pb-2 text-sm text-ink-muted">{t('rightsHelp')}</p>
      <DataTable
        caption={t('partners')}
        keys={false}
        columns={[
          { key: 'name', header: t('partner') },
          { key: 'role', header: t('role'), quiet: true },
          { key: 'rights', header: t('rights') },
          { key: 'support', header: t('support') },
        ]}
        rows={partners.map((one, index) => ({
          id: `${one.customerId}-${index}`,
          ...(one.kind === 'provider' && { href: `/customers/${one.customerId}` }),
          cells: [
            one.name,
            one.kind === 'provider' ? t('provider') : t('reseller', { provider: one.through ?? '' }),
            rightsOf(one),
            <SupportContact key="support" of={one} unnamed />,
          ],
        }))}
        empty={null}
      />
    </Card>
  )
}
