import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DescriptionList } from '@/components/ui/description-list'
import type { Verdict } from '@/lib/domain/partnership/rules'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { OtherAccount } from './other-account'

type Props = {
  verdict: Verdict
  provider: { name: string; supportEmail: string | null }
  standing: { vetting: keyof typeof vettingTone; programme: keyof typeof programmeTone } | null
  path: string
}
const vettingTone = { none: 'neutral', pending: 'info', authorized: 'positive', rejected: 'danger' } as const
const programmeTone = {
  pending: 'info',
  qualified: 'positive',
  active: 'positive',
  declined: 'danger',
} as const

/** Why it cannot be accepted, and the one next step. */
export async function Refused({ verdict, provider, standing, path }: Props) {
  const t = await words('partnership.accept')
  const already = verdict.key === 'accept.already'
  return (
    <div className="grid gap-4">
      <Alert
        tone={already ? 'positive' : 'warning'}
        title={already ? t('alreadyTitle') : t('noTitle')}
        actions={<Next verdict={verdict} provider={provider} path={path} />}
      >
        {await say(new Refusal(verdict.key, verdict.details))}
      </Alert>
      {verdict.key === 'accept.notEnrolled' && standing && (
        <section className="grid gap-2">
          <h2 className="text-base font-semibold">{t('missing')}</h2>
          <DescriptionList
            facts={[
              {
                key: 'vetting',
                term: t('vetting'),
                value: (
                  <StatusBadge tone={vettingTone[standing.vetting]}>
                    {t(`vettings.${standing.vetting}`)}
                  </StatusBadge>
                ),
              },
              {
                key: 'programme',
                term: t('programme'),
                value: (
                  <StatusBadge tone={programmeTone[standing.programme]}>
                    {t(`programmes.${standing.programme}`)}
                  </StatusBadge>
                ),
              },
            ]}
          />
        </section>
      )}
    </div>
  )
}

async function Next({ verdict: { key }, provider, path }: Pick<Props, 'verdict' | 'provider' | 'path'>) {
  const t = await words('partnership.accept')
  if (key === 'accept.already') {
    return (
      <LinkButton size="sm" href="/indirect-providers">
        {t('providers')}
      </LinkButton>
    )
  }
  if (key === 'accept.ownLink') {
    return (
      <LinkButton size="sm" href="/indirect-resellers/requests">
        {t('requests')}
      </LinkButton>
    )
  }
  if (key === 'accept.otherMarket') {
    return (
      <LinkButton size="sm" icon="search" href="/find-a-provider">
        {t('find')}
      </LinkButton>
    )
  }
  if (key === 'accept.notEnrolled') {
    return (
      <LinkButton size="sm" href={`/enrolment?link=${path.split('/').pop()}`}>
        {t('enrolment')}
      </LinkButton>
    )
  }
  if (key === 'accept.notReseller') return <OtherAccount path={path} />
  if (key === 'role.missing') {
    const link = env().NEXTAUTH_URL.replace(/\/+$/, '') + path
    return (
      <CopyButton wide text={link} label={t('forward')} copiedLabel={(await words('common'))('copied')} />
    )
  }
  if (!provider.supportEmail) return null
  return (
    <LinkButton
      size="sm"
      icon="mail"
      href={`mailto:${encodeURIComponent(provider.supportEmail).replace('%40', '@')}`}
    >
      {t('write', { provider: provider.name })}
    </LinkButton>
  )
}
