import { LinkButton } from '@/components/ui/button'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { AcceptBoxes } from '../../../accept-boxes'
import { accept } from './actions'
import type { Shown } from './shown'

type Props = { shown: Shown; linkKey: string; path: string }

/** The agreement where it is still to be accepted, and the boxes; a guest is led to the sign-in and back. */
export async function Answer({ shown, linkKey, path }: Props) {
  const { provider, reseller, candidate, agreement } = shown
  const [t, f, locale] = [await words('relationship.accept'), await format(), await currentLocale()]
  if (!candidate)
    return (
      <div className="grid justify-items-start gap-3">
        <p className="text-sm">{t('signInLead')}</p>
        <LinkButton variant="primary" size="lg" href={`/sign-in?next=${encodeURIComponent(path)}`}>
          {(await words('partnership.accept'))('signIn')}
        </LinkButton>
      </div>
    )
  const organisation = candidate.organisation.name
  const partners = f.list([...(reseller ? [reseller.name] : []), provider.name])
  const version = agreement?.version ?? 0
  return (
    <>
      {agreement && (
        <section className="grid gap-2">
          <h2 className="text-base font-semibold">{t('agreementTitle', { version })}</h2>
          <p className="text-sm text-ink-muted">{t('agreementLead', { provider: provider.name })}</p>
          <div className="rounded-md border border-line bg-sunken p-4 text-sm whitespace-pre-wrap">
            {locale === 'fr' ? agreement.bodyFr : agreement.bodyEn}
          </div>
        </section>
      )}
      <AcceptBoxes
        action={accept}
        hidden={{ key: linkKey, ...(agreement && { agreement: agreement.id }) }}
        boxes={[
          ...(agreement ? [{ name: 'agreed', label: t('agreed', { version, organisation }) }] : []),
          { name: 'understood', label: t('understood', { organisation, partners }) },
        ]}
        labels={{ submit: t('submit'), why: t('why'), failed: t('failed') }}
      />
    </>
  )
}
