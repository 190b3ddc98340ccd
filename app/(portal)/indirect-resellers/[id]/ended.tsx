import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { words } from '@/lib/i18n/words'

type Props = { date: Date; name: string; provider: string; person: string }

export async function Ended({ date, name }: Props) {
  const t = await words('partnership.reseller')
  return <Alert title={t('endedTitle', { date })}>{t('ended', { name })}</Alert>
}

/** A letter to the reseller, since the portal tells nobody (product §2.5). */
export async function Letter({ date, name, provider, person }: Props) {
  const [t, common] = [await words('partnership.reseller'), await words('common')]
  const text = t('letterText', { date, name, provider, person })
  return (
    <Card
      id="letter"
      title={t('letter', { name })}
      actions={<CopyButton wide text={text} label={t('letterCopy')} copiedLabel={common('copied')} />}
    >
      <p className="pb-3 text-sm text-ink-muted">{t('letterLead')}</p>
      <blockquote className="rounded-md border border-line bg-sunken px-4 py-3 text-sm whitespace-pre-line">
        {text}
      </blockquote>
    </Card>
  )
}
