import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { FlashToast } from '@/components/ui/toast'
import { readUser } from '@/lib/domain/user/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { History } from '../../../../activity-log/history'
import { hiddenOf } from '../base'
import { UserHead } from '../head'
import { LicenseForm } from '../license-form'
import { licenseRows, licenseTexts } from '../license-parts'
import { Access } from './access'
import { EditCard } from './edit-card'

const tellable = ['edited', 'deleted', 'restored', 'restoredWithout'] as const

export async function generateMetadata() {
  return { title: (await words('user'))('info') }
}

export default page(
  readUser,
  ({ params }) => ({ customerId: params.id, id: params.user ?? '' }),
  async ({ tenant, user, self, touchable, mayGlobalAdmin, products, history }, { search }) => {
    const t = await words('user')
    const { displayName: name } = user
    const told = tellable.find(one => one === search.told)
    return (
      <>
        <UserHead tenant={tenant} title={self ? t('you', { name }) : name} lead={user.email} />
        <div className="grid gap-6">
          {user.goneAt && <Alert tone="warning">{t('deletedNotice', { date: user.goneAt })}</Alert>}
          <Access tenant={tenant} user={user} self={self} touchable={touchable} held={heldOf(products)} />
          {!user.deletedAt && (
            <>
              <EditCard
                key={user.version}
                tenant={tenant}
                user={user}
                {...{ self, touchable, mayGlobalAdmin }}
              />
              <Card title={t('licenses')}>
                {products.length === 0 && <p className="text-sm text-ink-muted">{t('noProducts')}</p>}
                {products.length > 0 && (
                  <LicenseForm
                    hidden={hiddenOf(tenant)}
                    users={[user.id]}
                    products={await licenseRows(products, tenant)}
                    texts={await licenseTexts(t('licensesOf', { name }), user.location ? [] : [name])}
                  />
                )}
              </Card>
            </>
          )}
          <History history={history} />
        </div>
        {told && <FlashToast param="told" message={t(`told.${told}`, { name })} />}
      </>
    )
  },
)

const heldOf = (products: readonly { held: string[] }[]) =>
  products.filter(({ held }) => held.length > 0).length
