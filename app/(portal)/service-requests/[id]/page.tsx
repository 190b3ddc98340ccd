import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readServiceRequest } from '@/lib/domain/service-request/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { requestCells } from '../cells'
import { Facts } from './facts'
import { HandOverCard } from './hand-over'
import { Reply } from './reply'
import { Timeline } from './timeline'

export async function generateMetadata() {
  return { title: (await words('serviceRequest.list'))('title') }
}

export default page(
  readServiceRequest,
  ({ params }) => ({ id: params.id ?? '' }),
  async (shown, { search }) => {
    const [list, create, shell, cells] = [
      await words('serviceRequest.list'),
      await words('serviceRequest.create'),
      await words('shell'),
      await requestCells(),
    ]
    const state = cells.state(shown.state)
    const crumbs = [{ label: list('title'), href: '/service-requests' }, { label: shown.title }]
    return (
      <>
        <PageHeader
          title={shown.title}
          status={<StatusBadge tone={state.tone}>{state.text}</StatusBadge>}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid min-w-0 gap-5">
            <Timeline {...shown} />
            <Reply {...shown} />
          </div>
          <div className="grid grid-cols-1 gap-5">
            <Facts shown={shown} />
            <HandOverCard {...shown} />
          </div>
        </div>
        {search.told === 'filed' && (
          <FlashToast param="told" message={create('done', { holder: shown.holderName })} />
        )}
      </>
    )
  },
)
