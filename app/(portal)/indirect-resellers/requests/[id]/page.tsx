import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { readPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { withLink } from '@/lib/domain/partnership/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { When } from '../../../../when'
import { ClosedLetter } from '../../../letter/closed-letter'
import { letterLabels } from '../../../letter/labels'
import { LetterForm } from '../../../letter/letter-form'
import { letterFacts, standingCell } from '../../../letter/standing'
import { renewRequest, sendRequest } from '../../actions'
import { Before } from '../../request/before'
import { draftsOf } from '../../request/drafts'
import { Frame } from '../../request/frame'
import { letterPaths } from '../../request/paths'

export async function generateMetadata() {
  return { title: (await words('partnership.letter'))('resendTitle') }
}

export default page(
  readPartnershipRequest,
  ({ params }) => ({ id: params.id ?? '' }),
  async request => {
    const [t, list] = [await words('partnership.letter'), await words('partnership.requests')]
    const { id, letter, letterId, letterLink, renewedUntil, note, subject, body } = request
    const state = await standingCell(request)
    const locale = request.locale === 'fr' ? 'fr' : 'en'
    const title = note ?? list('noNote', { date: request.createdAt })
    return (
      <Frame
        title={title}
        status={
          <StatusBadge tone={state.tone} tip={state.tip}>
            {state.text}
          </StatusBadge>
        }
        lead={state.tip}
        within={{ href: '/indirect-resellers/requests', label: list('caption') }}
      >
        {letterLink ? (
          <Card title={t('resendTitle')}>
            <LetterForm
              key={id}
              id={id}
              link={letterLink}
              locale={locale}
              drafts={await draftsOf(request.from, letterLink, renewedUntil)}
              start={{ subject, body: withLink(body, letterLink), note: note ?? '' }}
              record={renewRequest}
              paths={letterPaths}
              labels={await letterLabels(Boolean(letterId))}
              sending={letterId ? { letterId, send: sendRequest } : undefined}
            />
          </Card>
        ) : (
          <ClosedLetter subject={subject} body={body} />
        )}
        <div className="grid gap-6">
          <Card title={list('state')}>
            <DescriptionList
              rows
              facts={[
                { key: 'state', term: list('state'), value: state.text },
                { key: 'by', term: list('by'), value: request.createdBy },
                { key: 'on', term: list('on'), value: <When at={request.createdAt} long /> },
                ...(request.resentAt
                  ? [{ key: 'resent', term: list('resend'), value: <When at={request.resentAt} long /> }]
                  : []),
                ...(await letterFacts(letter)),
                ...(letterLink
                  ? [{ key: 'until', term: list('until'), value: <When at={request.expiresAt} long /> }]
                  : []),
              ]}
            />
          </Card>
          {letterLink && <Before until={request.expiresAt} last={t('renews', { date: renewedUntil })} />}
        </div>
      </Frame>
    )
  },
)
