import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { OptionalKind } from '@/lib/domain/letter/rules'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { saveLetters } from './actions'

/** Which letters of the portal the person gets, at its own address. */
export async function Letters({ letters }: { letters: { kind: OptionalKind; wanted: boolean }[] }) {
  const [t, common, actor] = [await words('letter.choice'), await words('common'), await currentActor()]
  const side = actor.organisation?.kind === 'customer' ? 'customer' : 'partner'
  return (
    <Card id="letters" title={t('title')}>
      <ActionForm action={saveLetters} errorTitle={common('errorSummary', { count: 1 })} prefix="letters">
        <p className="text-sm text-ink-muted">{t('lead', { email: actor.user?.email ?? '' })}</p>
        {letters.map(({ kind, wanted }) => (
          <FormCheckbox
            key={kind}
            name={kind}
            label={t(`${kind}.label`)}
            hint={t(`${kind}.hint`, { side })}
            defaultChecked={wanted}
          />
        ))}
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
