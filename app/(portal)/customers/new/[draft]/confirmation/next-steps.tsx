import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'

type Props = { address: string; resellerName: string | null; agreed: boolean }

/** What happens next, and who can do what from now on. */
export async function NextSteps({ address, resellerName, agreed }: Props) {
  const t = await words('wizard.confirmation')
  const steps = [
    t('steps.signIn', { address }),
    t('steps.change'),
    resellerName ? t('steps.reseller', { reseller: resellerName }) : t('steps.direct'),
    ...(agreed ? [] : [t('steps.agreement')]),
  ]
  return (
    <Card title={t('next')}>
      <ol className="grid list-decimal gap-1.5 ps-5 text-sm text-ink-muted marker:text-ink-faint">
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  )
}
