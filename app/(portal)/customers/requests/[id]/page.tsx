import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { withLink } from '@/lib/domain/partnership/rules'
import { readRelationshipRequest } from '@/lib/domain/relationship/request-queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { When } from '../../../../when'
import { ClosedLetter } from '../../../letter/closed-letter'
import { letterLabels } from '../../../letter/labels'
import { LetterForm } from '../../../letter/letter-form'
import { letterFacts, standingCell } from '../../../letter/standing'
import { renewRequest, sendRequest } from '../../request/actions'
import { Before } from '../../request/before'
import { draftsOf } from '../../request/drafts'
import { Frame } from '../../request/frame'
import { letterPaths } from '../../request/paths'

export async function generateMetadata() {
  return { title: (await words('partnership.letter'))('resendTitle') }
}

export default page(
  readRelationshipRequest,
  ({ params }) => ({ id: params.id ?? '' }),
  async request => {
    const [t, list, own] = [
      await words('partnership.letter'),
      await words('partnership.requests'),
      await words('relationship.request'),
    ]
    const { id, letter, letterId, letterLink, renewedUntil, note, subject, body, partner, delegatedAdmin } =
      request
    const state = await standingCell(request)
    const locale = request.locale === 'fr' ? 'fr' : 'en'
    const facts = [
      { key: 'state', term: list('state'), value: state.text },
      ...(partner ? [{ key: 'with', term: own('with'), value: partner.name }] : []),
      {
        key: 'rights',
        term: own('rightsShort'),
        value: own(delegatedAdmin ? 'withRights' : 'without'),
      },
      { key: 'by', term: list('by'), value: request.createdBy },
      { key: 'on', term: list('on'), value: <When at={request.createdAt} long /> },
      ...(await letterFacts(letter)),
      ...(letterLink
        ? [{ key: 'until', term: list('until'), value: <When at={request.expiresAt} long /> }]
        : []),
    ]
    return (
      <Frame
        title={note ?? list('noNote', { date: request.createdAt })}
        status={
          <StatusBadge tone={state.tone} tip={state.tip}>
            {state.text}
          </StatusBadge>
        }
        lead={state.tip}
      >
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          {letterLink ? (
            <Card title={t('resendTitle')}>
              <LetterForm
                key={id}
                id={id}
                link={letterLink}
                locale={locale}
                drafts={await draftsOf(request.from, letterLink, renewedUntil)}
                start={{ subject, body: withLink(body, letterLink), note: note ?? '' }}
                asked={{ delegatedAdmin, ...(partner && { partnerId: partner.id }) }}
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
              <DescriptionList rows facts={facts} />
            </Card>
            {letterLink && (
              <Before
                provider={request.from.provider}
                until={request.expiresAt}
                last={t('renews', { date: renewedUntil })}
              />
            )}
          </div>
        </div>
      </Frame>
    )
  },
)
