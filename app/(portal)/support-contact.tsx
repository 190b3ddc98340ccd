import { isWebPage } from '@/lib/domain/directory/rules'
import { words } from '@/lib/i18n/words'

type Props = {
  of: {
    name: string | null
    supportEmail: string | null
    supportPhone: string | null
    supportWebsite: string | null
  }
  /** Leaves out the name, where it stands beside. */
  unnamed?: boolean
}

/** How a company's support is reached, from the profile it keeps. */
export async function SupportContact({
  of: { name, supportEmail, supportPhone, supportWebsite },
  unnamed,
}: Props) {
  const t = await words('customer.own')
  const ways = [
    supportPhone && { href: `tel:${supportPhone.replace(/[^+\d]/g, '')}`, text: supportPhone },
    supportEmail && {
      href: `mailto:${encodeURIComponent(supportEmail).replace('%40', '@')}`,
      text: supportEmail,
    },
    isWebPage(supportWebsite) &&
      URL.canParse(supportWebsite) && { href: supportWebsite, text: new URL(supportWebsite).host },
  ].filter(way => way !== null && typeof way === 'object')
  return (
    <span className="grid">
      {!unnamed && <span>{name}</span>}
      {ways.map(({ href, text }) => (
        <a key={href} className="tt-link min-h-6 w-fit py-0.5 text-xs" href={href}>
          {text}
        </a>
      ))}
      {ways.length === 0 && <span className="text-xs text-ink-muted">{t('noSupport')}</span>}
    </span>
  )
}
