import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { listAgreements } from '@/lib/domain/agreement/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Versions } from './versions'

export async function generateMetadata() {
  return { title: (await words('agreements'))('title') }
}

export default page(
  listAgreements,
  () => ({}),
  async ({ partner, customer }, { search }) => {
    const [t, draft] = [await words('agreements'), await words('agreements.draft')]
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <div className="grid gap-6">
          <Versions {...partner} />
          <Versions {...customer} />
        </div>
        {search.told === 'dropped' && <FlashToast param="told" message={draft('dropped')} />}
      </>
    )
  },
)
