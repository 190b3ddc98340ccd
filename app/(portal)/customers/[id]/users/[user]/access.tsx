import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog } from '@/components/ui/dialog'
import { Refusal } from '@/lib/domain/refusal'
import type { Tenant } from '@/lib/domain/user/tenant'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { whyNot } from '@/lib/web/why-not'
import { ResetForm } from '../../../../reset-form'
import { remove, reset, restore } from '../actions'
import { hiddenOf } from '../base'

type Props = {
  tenant: Tenant
  user: { id: string; displayName: string; deletedAt: Date | null; mustChangePassword: boolean }
  self: boolean
  touchable: boolean
  /** Licenses it holds. */
  held: number
}

/** Resetting the password, deleting and restoring; what is not open says why. */
export async function Access({ tenant, user, self, touchable, held }: Props) {
  const [t, common] = [await words('user'), await words('common')]
  const { id, displayName: name, deletedAt } = user
  const hidden = { ...hiddenOf(tenant), id }
  const key = self ? 'user.self' : touchable ? null : 'user.globalAdminOnly'
  const no = (await whyNot('user.manage')) ?? (key ? await say(new Refusal(key)) : undefined)
  const dialog = { hidden, cancelLabel: common('cancel'), errorTitle: common('errorSummary', { count: 1 }) }
  return (
    <Card title={t('access')}>
      <div className="grid gap-3">
        {user.mustChangePassword && !deletedAt && <p className="text-sm text-ink-muted">{t('mustChange')}</p>}
        <div className="flex flex-wrap gap-2">
          {deletedAt ? (
            <Button variant="primary" icon="rotate-ccw" opens="restore" whyNot={no}>
              {t('restore')}
            </Button>
          ) : (
            <>
              <Button icon="key-round" opens="reset" whyNot={no}>
                {t('reset')}
              </Button>
              <Button icon="trash-2" opens="delete" whyNot={no}>
                {t('delete')}
              </Button>
            </>
          )}
        </div>
      </div>
      {!no && !deletedAt && (
        <>
          <Dialog id="reset" title={t('resetTitle', { name })} closeLabel={common('close')}>
            <ResetForm
              action={reset}
              hidden={hidden}
              labels={{
                body: t('resetBody', { name }),
                submit: t('confirmReset'),
                cancel: common('cancel'),
                close: common('done'),
                done: t('resetDone'),
                once: t('resetOnce', { name }),
                temporary: t('temporary'),
                email: t('userName'),
                show: common('reveal'),
                hide: common('hide'),
                copy: common('copy'),
                copied: common('copied'),
              }}
            />
          </Dialog>
          <ConfirmDialog
            id="delete"
            title={t('deleteTitle', { name })}
            action={remove}
            confirmLabel={t('delete')}
            {...dialog}
          >
            <p className="text-sm">{t('deleteBody', { name, count: held })}</p>
          </ConfirmDialog>
        </>
      )}
      {!no && deletedAt && (
        <ConfirmDialog
          id="restore"
          title={t('restoreTitle', { name })}
          action={restore}
          confirmLabel={t('restore')}
          tone="primary"
          {...dialog}
        >
          <p className="text-sm">{t('restoreBody', { name })}</p>
        </ConfirmDialog>
      )}
    </Card>
  )
}
