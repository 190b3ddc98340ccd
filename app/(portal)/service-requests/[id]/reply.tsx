import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { FormField, FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { largestFile, mostFiles } from '@/lib/domain/service-request/rules'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { answer } from '../actions'
import { FreshForm } from '../fresh-form'
import type { Shown } from './shown'

const looks = {
  note: 'primary',
  waiting: 'secondary',
  solved: 'secondary',
  closed: 'quiet',
  reopened: 'secondary',
} as const

/** What this side can say and do now; where it has nothing to say, who has. */
export async function Reply({ id, version, side, acts, holderName }: Shown) {
  const [t, create, common] = [
    await words('serviceRequest.one'),
    await words('serviceRequest.create'),
    await words('common'),
  ]
  if (!side) return <Alert>{t('noSide', { holder: holderName })}</Alert>
  if (acts.length === 0) return null
  const refused = await whyNot('serviceRequest.write')
  return (
    <Card title={t(side === 'customer' ? 'reply' : 'answerTitle')}>
      <FreshForm
        action={answer}
        hidden={{ id, version: String(version) }}
        errorTitle={t('failed')}
        prefix="answer"
        files={{
          most: mostFiles,
          largest: largestFile,
          tooMany: create('tooMany', { max: mostFiles }),
          tooLarge: create('tooLarge'),
        }}
        refresh={t('refresh')}
      >
        <FormTextarea name="body" label={t('body')} rows={4} />
        <FormField
          name="files"
          type="file"
          multiple
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          label={t('file')}
          mark={common('optional')}
          hint={t('fileHint', { max: mostFiles })}
        />
        <div className="flex flex-wrap gap-2">
          {acts.map(act => (
            <SubmitButton key={act} name="act" value={act} variant={looks[act]} whyNot={refused}>
              {act === 'note' && side === 'customer' ? t('sendCustomer') : t(`send.${act}`)}
            </SubmitButton>
          ))}
        </div>
      </FreshForm>
    </Card>
  )
}
