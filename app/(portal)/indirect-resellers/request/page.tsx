import { Card } from '@/components/ui/card'
import { draftPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { letterLabels } from '../../letter/labels'
import { LetterForm } from '../../letter/letter-form'
import { recordRequest, sendRequest } from '../actions'
import { Before } from './before'
import { draftsOf } from './drafts'
import { Frame } from './frame'
import { letterPaths } from './paths'

export async function generateMetadata() {
  return { title: (await words('partnership.letter'))('title') }
}

export default page(
  draftPartnershipRequest,
  () => ({}),
  async ({ id, letterId, link, expiresAt, from }) => {
    const [t, locale] = [await words('partnership.letter'), await currentLocale()]
    const drafts = await draftsOf(from, link, expiresAt)
    const own = letterId ? await words('letter.form') : undefined
    return (
      <Frame title={t('title')} lead={own?.('lead') ?? t('lead')}>
        <Card title={t('card')}>
          <LetterForm
            id={id}
            link={link}
            locale={locale}
            drafts={drafts}
            start={{ ...drafts[locale], note: '' }}
            record={recordRequest}
            paths={letterPaths}
            labels={await letterLabels(Boolean(letterId))}
            sending={letterId ? { letterId, send: sendRequest } : undefined}
          />
        </Card>
        <Before until={expiresAt} last={own?.('nothingStored') ?? t('nothingStored')} />
      </Frame>
    )
  },
)
