import { DescriptionList } from '@/components/ui/description-list'
import { keyHash } from '@/lib/domain/partnership/link'
import { openRelationship } from '@/lib/domain/relationship/queries'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { Refused as NotOpen } from '@/lib/web/refused'
import { currentActor } from '@/lib/web/session'
import { When } from '../../../../when'
import { OtherAccount } from '../../../partnership/accept/[key]/other-account'
import { Sheet } from '../../../sheet'
import { Answer } from './answer'
import { Grants } from './grants'
import { Refused } from './refused'

// The address is a secret: it is given to nobody, and no search engine keeps the page.
export async function generateMetadata() {
  const t = await words('relationship.accept')
  return { title: t('submit'), robots: { index: false, follow: false } }
}

/** A link for a reseller relationship, opened: who asks and what it grants. Opening it changes nothing (product M21). */
export default async function Invitation({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const holder = { ...(await currentActor()), invite: keyHash(key).toString('hex') }
  const result = await ask(openRelationship, {}, holder)
  if (!result.ok) return <NotOpen refusal={result.refusal} />
  const shown = result.value
  const { provider, reseller, createdBy, createdFor, expiresAt, delegatedAdmin, candidate, verdict, person } =
    shown
  const [t, partnership] = [await words('relationship.accept'), await words('partnership.accept')]
  const path = `/relationship/accept/${key}`
  const organisation = candidate?.organisation.name ?? ''
  const title = reseller
    ? t('titleBoth', { reseller: reseller.name, provider: provider.name })
    : t('title', { partner: provider.name })
  return (
    <Sheet title={title} lead={t('lead')} wide>
      <div className="grid gap-6">
        <DescriptionList
          facts={[
            { key: 'provider', term: t('provider'), value: provider.name },
            ...(reseller ? [{ key: 'reseller', term: t('reseller'), value: reseller.name }] : []),
            {
              key: 'rights',
              term: t('rights'),
              value: t(delegatedAdmin ? 'rightsYes' : 'rightsNo'),
            },
            {
              key: 'by',
              term: t('askedBy'),
              value: t('askedFor', { person: createdBy, company: createdFor }),
            },
            ...(verdict ? [] : [{ key: 'until', term: t('until'), value: <When at={expiresAt} long /> }]),
          ]}
        />
        {verdict && <Refused verdict={verdict} path={path} />}
        {!verdict && <Grants {...shown} />}
        {!verdict && <Answer shown={shown} linkKey={key} path={path} />}
        {person && candidate && (
          <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-4 text-xs text-ink-muted">
            <p>{partnership('signedInAs', { person: person.name, organisation })}</p>
            {verdict?.key !== 'relationship.notCustomer' && <OtherAccount path={path} />}
          </div>
        )}
      </div>
    </Sheet>
  )
}
