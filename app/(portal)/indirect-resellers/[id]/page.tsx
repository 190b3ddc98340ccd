import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button, LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { readReseller } from '@/lib/domain/partnership/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'
import { AskForm } from '../ask-form'
import { RemovalDialog } from '../removal-dialog'
import { AccessHelp } from './access-help'
import { Company, Locations, Support } from './company'
import { Ended, Letter } from './ended'
import { History } from './history'
import { OrderingCard } from './ordering-card'
import { Work } from './work'

export async function generateMetadata() {
  return { title: (await words('partnership.list'))('title') }
}

export default page(
  readReseller,
  ({ params, search }) => ({ id: params.id ?? '', exactly: search.remove !== undefined }),
  async ({ reseller, active, history, impact, requests, sender }, { search }) => {
    const [t, list, status, shell] = [
      await words('partnership.reseller'),
      await words('partnership.list'),
      await words('partnership.status'),
      await words('shell'),
    ]
    const { id, name } = reseller
    const path = `/indirect-resellers/${id}`
    const ended = active ? null : history[0]?.removedAt
    const provider = (await currentActor()).organisation?.name ?? ''
    const farewell = ended && { date: ended, name, provider, person: sender }
    const refused = await whyNot('partnership.remove')
    return (
      <>
        <PageHeader
          title={name}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[
                { label: shell('home'), href: '/' },
                { label: list('title'), href: '/indirect-resellers' },
                { label: name },
              ]}
            />
          }
          status={
            active ? (
              <StatusBadge tone="positive">{status('active')}</StatusBadge>
            ) : (
              <StatusBadge>{status('removed')}</StatusBadge>
            )
          }
          lead={
            active
              ? status('activeTip', { date: active.acceptedAt })
              : ended && status('removedTip', { date: ended, by: history[0]?.removedBy ?? '' })
          }
          actions={
            <>
              {active && (
                <LinkButton variant="primary" icon="user-plus" href={`/customers/new?reseller=${id}`}>
                  {list('addCustomer')}
                </LinkButton>
              )}
              <LinkButton icon="users" href={`/customers?reseller=${id}`}>
                {list('viewCustomers')}
              </LinkButton>
              {active ? (
                <Button
                  icon="unlink"
                  type="submit"
                  form="ask"
                  name="remove"
                  value="1"
                  aria-haspopup="dialog"
                  whyNot={refused}
                >
                  {list('remove')}
                </Button>
              ) : (
                <LinkButton variant="primary" icon="mail" href="/indirect-resellers/request">
                  {list('request')}
                </LinkButton>
              )}
            </>
          }
        />
        <AskForm id="ask" action={path} />
        <div className="grid gap-6">
          {farewell && <Ended {...farewell} />}
          {active && !reseller.agreement.signed && (
            <Alert
              tone="warning"
              title={t(reseller.signature ? 'agreementAgainTitle' : 'agreementWarnTitle', { name })}
            >
              {t('agreementWarn')}
            </Alert>
          )}
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
            <div className="grid gap-6">
              {farewell && <Letter {...farewell} />}
              <Company reseller={reseller} />
              <Locations reseller={reseller} />
              {active && <AccessHelp id={id} name={name} />}
            </div>
            <div className="grid gap-6">
              <Work id={id} impact={impact} />
              {active && <OrderingCard id={id} />}
              <Support reseller={reseller} />
              <History history={history} name={name} />
            </div>
          </div>
        </div>
        {active && search.remove && !refused && (
          <RemovalDialog id={active.id} name={name} impact={impact} requests={requests} closeHref={path} />
        )}
      </>
    )
  },
)
