import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Copyable } from '@/components/ui/copyable'
import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readOrganisation } from '@/lib/domain/vetting/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { vettingTone } from '../tones'
import { Decisions } from './decisions'
import { Appeals, Enrolled } from './enrolled'
import { Facts } from './facts'
import { Listing } from './listing'
import { Vetting } from './vetting'

export async function generateMetadata() {
  return { title: (await words('operator.organisations'))('title') }
}

export default page(
  readOrganisation,
  ({ params }) => ({ id: params.id ?? '' }),
  async (found, { search }) => {
    const [t, list, operator, listing, common, shell] = [
      await words('operator.organisation'),
      await words('operator.organisations'),
      await words('operator'),
      await words('operator.listing'),
      await words('common'),
      await words('shell'),
    ]
    const { organisation, profile, decisions, enrolment, appeals } = found
    return (
      <>
        <PageHeader
          title={organisation.name}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: list('title'), href: '/organisations' }, { label: organisation.name }]}
            />
          }
          status={
            <StatusBadge tone={vettingTone[organisation.vetting]}>
              {operator(`vettings.${organisation.vetting}`)}
            </StatusBadge>
          }
          lead={
            <>
              {common(`kinds.${organisation.kind}`)} ·{' '}
              <Copyable text={organisation.id} label={t('copyId')} copiedLabel={common('copied')} />
            </>
          }
        />
        <div className="grid gap-4">
          {appeals.length > 0 && <Appeals appeals={appeals} of={organisation.id} />}
          <Vetting {...found} />
          {enrolment && <Enrolled enrolment={enrolment} />}
          <Facts organisation={organisation} admins={found.admins} />
          {profile && <Listing found={profile} />}
          {(organisation.kind === 'provider' || organisation.kind === 'reseller') && (
            <Decisions decisions={decisions} />
          )}
        </div>
        {search.saved && <FlashToast param="saved" message={t('saved')} />}
        {search.listed && <FlashToast param="listed" message={listing('saved')} />}
      </>
    )
  },
)
