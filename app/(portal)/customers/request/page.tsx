import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { draftRelationshipRequest } from '@/lib/domain/relationship/request-queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { letterLabels } from '../../letter/labels'
import { LetterForm } from '../../letter/letter-form'
import { recordRequest, sendRequest } from './actions'
import { Asked } from './asked'
import { Before } from './before'
import { draftsOf } from './drafts'
import { Frame } from './frame'
import { letterPaths } from './paths'

export async function generateMetadata() {
  return { title: (await words('relationship.request'))('title') }
}

export default page(
  draftRelationshipRequest,
  ({ search: { partner, asked, rights } }) => ({ partner, rights: asked && !rights ? 'none' : 'yes' }),
  async ({ id, letterId, link, expiresAt, partners, partner, delegatedAdmin, from }) => {
    const [letter, locale] = [await words('partnership.letter'), await currentLocale()]
    const provides = (await currentActor()).organisation?.kind === 'provider'
    if (!provides && !partner) return <NoProvider />
    const own = letterId ? await words('letter.form') : undefined
    const drafts = await draftsOf(from, link, expiresAt)
    return (
      <Frame tab="new" lead={own && (await words('relationship.request'))('leadSends')}>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <div className="grid gap-6">
            <Asked partners={partners} partner={partner} rights={delegatedAdmin} provides={provides} />
            <Card title={letter('card')}>
              <LetterForm
                // Another choice is another request; while one is being written, nothing else makes a new one.
                key={`${partner?.id}-${delegatedAdmin}`}
                id={id}
                link={link}
                locale={locale}
                drafts={drafts}
                start={{ ...drafts[locale], note: '' }}
                asked={{ delegatedAdmin, ...(partner && { partnerId: partner.id }) }}
                record={recordRequest}
                paths={letterPaths}
                labels={await letterLabels(Boolean(letterId))}
                sending={letterId ? { letterId, send: sendRequest } : undefined}
              />
            </Card>
          </div>
          <Before
            provider={from.provider}
            until={expiresAt}
            last={own?.('nothingStored') ?? letter('nothingStored')}
          />
        </div>
      </Frame>
    )
  },
)

async function NoProvider() {
  const [t, accept] = [await words('relationship.request'), await words('partnership.accept')]
  return (
    <Frame tab="new">
      <Empty
        icon="handshake"
        title={t('noProviderTitle')}
        action={
          <LinkButton variant="primary" icon="search" href="/find-a-provider">
            {accept('find')}
          </LinkButton>
        }
      >
        {t('noProvider')}
      </Empty>
    </Frame>
  )
}
