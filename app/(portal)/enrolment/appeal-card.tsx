import { Card } from '@/components/ui/card'
import { largestDocument } from '@/lib/domain/enrolment/rules'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { AppealForm } from './appeal-form'

/** A rejected company's answer: why, and the proof. */
export async function AppealCard() {
  const t = await words('enrolment.appeal')
  return (
    <Card id="appeal" title={t('title')}>
      <p className="pb-4 text-sm text-ink-muted">{t('lead')}</p>
      <AppealForm
        most={largestDocument}
        whyNot={await whyNot('enrolment.appeal')}
        labels={{
          reason: t('reason'),
          document: t('document'),
          documentHint: t('documentHint'),
          submit: t('submit'),
          tooLarge: t('tooLarge'),
          failed: t('failed'),
        }}
      />
    </Card>
  )
}
