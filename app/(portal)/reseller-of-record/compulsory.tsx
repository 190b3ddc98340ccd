import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { setCompulsory } from './actions'
import type { Found } from './found'

/** The provider's own rule about orders without a reseller. */
export async function Compulsory({ found }: { found: Found }) {
  const [t, common] = [await words('record'), await words('common')]
  const { compulsory, version } = found.setting
  const verb = t(compulsory ? 'makeOptional' : 'makeCompulsory')
  return (
    <Card title={t('compulsory')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[70ch] text-sm">{t(compulsory ? 'isCompulsory' : 'isOptional')}</p>
        <Button opens="compulsory" whyNot={await whyNot('reseller.policy')}>
          {verb}
        </Button>
      </div>
      <ConfirmDialog
        key={version}
        id="compulsory"
        title={`${verb} ?`.replace(' ?', t('questionMark'))}
        action={setCompulsory}
        hidden={{ compulsory: compulsory ? 'off' : 'on', version: String(version) }}
        confirmLabel={verb}
        cancelLabel={common('cancel')}
        errorTitle={common('errorSummary', { count: 1 })}
        tone="primary"
      >
        <p id="compulsory-compulsory">{t(compulsory ? 'willOptional' : 'willCompulsory')}</p>
      </ConfirmDialog>
    </Card>
  )
}
