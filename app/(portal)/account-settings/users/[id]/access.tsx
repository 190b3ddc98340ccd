import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog } from '@/components/ui/dialog'
import type { MemberState } from '@/lib/domain/member/rules'
import { Refusal, type RefusalKey } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { ResetForm } from '../../../reset-form'
import { deactivate, reactivate, reset } from '../actions'

type Person = {
  id: string
  name: string
  state: MemberState
  self: boolean
  untouchable: RefusalKey | null
  disabledAt: Date | null
  mustChangePassword: boolean
}

/** The ways in: a temporary password, shutting out, letting in again. What is not open says why. */
export async function Access({ member }: { member: Person }) {
  const [t, common] = [await words('member'), await words('common')]
  const { id, name, state, disabledAt } = member
  const no = async (key: RefusalKey | null | false) => (key ? say(new Refusal(key, { name })) : undefined)
  const anyway = member.self ? 'member.self' : member.untouchable
  const waiting = state === 'invited' || state === 'expired'
  const noReset = await no(anyway ?? (disabledAt ? 'member.inactive' : waiting && 'member.waiting'))
  const noSwitch = await no(anyway)
  const well = member.mustChangePassword ? t('accessTemporary') : t('accessActive')
  const standing = disabledAt ? t('accessInactive', { date: disabledAt }) : !waiting && well
  const [verb, act] = disabledAt
    ? (['reactivate', reactivate] as const)
    : (['deactivate', deactivate] as const)
  return (
    <Card title={t('accessTitle')}>
      <div className="grid gap-3">
        {standing && <p className="text-sm text-ink-muted">{standing}</p>}
        <div className="flex flex-wrap gap-2">
          <Button icon="key-round" opens="reset" whyNot={noReset}>
            {t('reset')}
          </Button>
          <Button icon={disabledAt ? 'play' : 'ban'} opens="switch" whyNot={noSwitch}>
            {t(verb)}
          </Button>
        </div>
      </div>
      {!noReset && (
        <Dialog id="reset" title={t('resetTitle', { name })} closeLabel={common('close')}>
          <ResetForm
            action={reset}
            hidden={{ id }}
            labels={{
              body: t('resetBody', { name }),
              submit: t('reset'),
              cancel: common('cancel'),
              close: common('done'),
              done: t('resetDone'),
              once: t('resetOnce', { name }),
              temporary: t('temporary'),
              email: t('signInName'),
              show: common('reveal'),
              hide: common('hide'),
              copy: common('copy'),
              copied: common('copied'),
            }}
          />
        </Dialog>
      )}
      {!noSwitch && (
        <ConfirmDialog
          id="switch"
          title={disabledAt ? t('reactivate') : t('deactivateTitle', { name })}
          action={act}
          hidden={{ id }}
          confirmLabel={t(verb)}
          cancelLabel={common('cancel')}
          errorTitle={common('errorSummary', { count: 1 })}
          tone={disabledAt ? 'primary' : 'danger'}
        >
          <p className="text-sm">{disabledAt ? name : t('deactivateBody', { name })}</p>
        </ConfirmDialog>
      )}
    </Card>
  )
}
