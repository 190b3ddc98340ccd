import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readEnrolment } from '@/lib/domain/enrolment/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AppealCard } from './appeal-card'
import { Arrival } from './arrival'
import { Conditions } from './conditions'
import { NextStep } from './next-step'

export async function generateMetadata() {
  return { title: (await words('enrolment.status'))('title') }
}

/** How far the company's enrolment is: what is missing, why, who acts, and the way back to the link it came by. */
export default page(
  readEnrolment,
  ({ search: { link } }) => ({ link }),
  async (enrolment, { search }) => {
    const [t, appeal] = [await words('enrolment.status'), await words('enrolment.appeal')]
    const { organisation, standing, link, partnered } = enrolment
    // Whoever works with a provider already is not told to look for one.
    const arrival = organisation.kind === 'reseller' && (link?.open || !partnered)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead', { organisation: organisation.name })} />
        <div className="grid max-w-[64rem] gap-4">
          <NextStep {...enrolment} />
          {arrival && <Arrival link={link} standing={standing} market={organisation.market} />}
          <Conditions {...enrolment} />
          {standing.vetting === 'rejected' && <AppealCard />}
        </div>
        {search.appealed && <FlashToast param="appealed" message={appeal('sent')} />}
      </>
    )
  },
)
