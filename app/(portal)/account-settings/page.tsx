import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readAccountSettings } from '@/lib/domain/account/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Agreements } from './agreements'
import { Identifiers } from './identifiers'
import { LegalProfile } from './legal-profile'
import { Letters } from './letters'
import { Sessions } from './sessions'
import { SupportProfile } from './support-profile'

const tellable = ['signed', 'sessionEnded', 'othersEnded', 'legalSaved'] as const

export async function generateMetadata() {
  return { title: (await words('account'))('title') }
}

export default page(
  readAccountSettings,
  () => ({}),
  async ({ organisation, agreement, standing, letters, partner, sessions }, { search }) => {
    const t = await words('account')
    const added = organisation.locations.find(({ mpnId }) => mpnId === search.added)
    const told = tellable.find(one => one === search.told)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead', { organisation: organisation.name })} />
        <div className="grid gap-6">
          <LegalProfile organisation={organisation} partner={partner} />
          {partner && <Identifiers organisation={organisation} />}
          {standing && <Agreements organisation={organisation} agreement={agreement} standing={standing} />}
          {partner && <SupportProfile profile={organisation} />}
          {letters.length > 0 && <Letters letters={letters} />}
          <Sessions sessions={sessions} />
        </div>
        {added && <FlashToast param="added" message={t('locationAdded', added)} />}
        {told && <FlashToast param="told" message={t(told)} />}
      </>
    )
  },
)
