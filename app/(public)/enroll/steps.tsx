import { Stepper } from '@/components/ui/stepper'
import { words } from '@/lib/i18n/words'

const steps = [
  ['kind', 'stepKind'],
  ['company', 'stepCompany'],
  ['confirm', 'stepConfirm'],
  ['vetting', 'stepVetting'],
] as const

/** How far one is; `back` leads from the second step to the first with what was chosen. */
export async function Steps({ at, back }: { at: (typeof steps)[number][0]; back?: string }) {
  const t = await words('enrolment')
  return (
    <Stepper
      label={t('steps')}
      steps={steps.map(([key, word]) => ({
        key,
        label: t(word),
        current: key === at,
        href: key === 'kind' ? back : undefined,
      }))}
    />
  )
}
