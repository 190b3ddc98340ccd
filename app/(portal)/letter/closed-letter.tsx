import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'

/** A letter whose link works no more, to be read. */
export async function ClosedLetter({ subject, body }: { subject: string; body: string }) {
  const t = await words('partnership.letter')
  return (
    <Card title={subject}>
      <div className="grid gap-4">
        <Alert>{t('closed')}</Alert>
        <p className="text-sm whitespace-pre-wrap">{body.replaceAll('{link}', '[…]')}</p>
      </div>
    </Card>
  )
}
