import { PageHeader } from '@/components/ui/page-header'
import { readOwnCompany } from '@/lib/domain/customer/own-operations'
import { readOverview } from '@/lib/domain/overview/operations'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { AgreementNote } from './agreement-note'
import { CustomerOverview } from './customer-overview'
import { Abilities } from './overview-abilities'
import { EnrolmentNote } from './overview-enrolment'
import { Latest } from './overview-latest'
import { OperatorOverview } from './overview-operator'
import { ProviderOverview } from './overview-provider'
import { ResellerOverview } from './overview-reseller'
import { WaitingForYou } from './overview-waiting'

export async function generateMetadata() {
  return { title: (await words('shell'))('home') }
}

export default page(
  readOverview,
  () => ({}),
  async overview => {
    const [actor, t] = [await currentActor(), await words('shell')]
    const name = actor.user?.name ?? ''
    return (
      <>
        <PageHeader title={t('welcome', { name })} lead={t('overviewLead')} />
        <div className="grid gap-6">
          {'vetting' in overview && <EnrolmentNote vetting={overview.vetting} />}
          {'agreement' in overview && <AgreementNote standing={overview.agreement} />}
          {'waiting' in overview && Object.keys(overview.waiting).length > 0 && (
            <WaitingForYou waiting={overview.waiting} />
          )}
          {'figures' in overview && <ProviderOverview figures={overview.figures} />}
          {overview.kind === 'customer' && <CustomerHome />}
          {'queue' in overview && <OperatorOverview queue={overview.queue} mail={overview.mail ?? null} />}
          {'standing' in overview && (
            <ResellerOverview standing={overview.standing} agreement={overview.agreement} />
          )}
          {overview.latest.length > 0 && <Latest lines={overview.latest} />}
          <Abilities abilities={overview.abilities} />
        </div>
      </>
    )
  },
)

async function CustomerHome() {
  const own = await ask(readOwnCompany, {})
  return own.ok && <CustomerOverview {...own.value} />
}
