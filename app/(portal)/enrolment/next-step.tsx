import { Alert, type Tone } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import type { Found } from './found'

const tones: Record<Found['next'], Tone> = {
  appeal: 'danger',
  sign: 'warning',
  wait: 'info',
  done: 'positive',
}
const texts = { appeal: 'nextAppeal', sign: 'nextSign', wait: 'nextWait', done: 'nextDone' } as const

/** The one thing to do next, with the way to do it. */
export async function NextStep({ next }: Pick<Found, 'next'>) {
  const t = await words('enrolment.status')
  return (
    <Alert tone={tones[next]} title={t('next')} actions={<Act next={next} />}>
      {t(texts[next])}
    </Alert>
  )
}

async function Act({ next }: Pick<Found, 'next'>) {
  const t = await words('enrolment.status')
  if (next === 'sign')
    return (
      <LinkButton
        size="sm"
        variant="primary"
        href="/account-settings/agreement"
        whyNot={await whyNot('agreement.sign')}
      >
        {t('sign')}
      </LinkButton>
    )
  if (next === 'appeal')
    return (
      <LinkButton size="sm" variant="primary" href="#appeal" whyNot={await whyNot('enrolment.appeal')}>
        {t('appeal')}
      </LinkButton>
    )
  return null
}
