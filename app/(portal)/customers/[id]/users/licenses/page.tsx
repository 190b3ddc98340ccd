import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { readLicensing } from '@/lib/domain/user/license-operations'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { baseOf, hiddenOf } from '../base'
import { UserHead } from '../head'
import { LicenseForm } from '../license-form'
import { licenseRows, licenseTexts } from '../license-parts'

const named = 6

export async function generateMetadata() {
  return { title: (await words('user'))('licensesTitle') }
}

export default page(
  readLicensing,
  ({ params, search }) => ({ customerId: params.id, users: search.users ?? '' }),
  async ({ tenant, users, products }) => {
    const [t, f] = [await words('user'), await format()]
    const back = baseOf(tenant.customerId)
    const more = users.length - named
    const names = [
      ...users.slice(0, named).map(({ name }) => name),
      ...(more > 0 ? [t('more', { count: more })] : []),
    ]
    const nowhere = users.flatMap(({ name, location }) => (location ? [] : [name]))
    return (
      <>
        <UserHead
          tenant={tenant}
          title={t('licensesTitle')}
          lead={t('licensesLead', { count: users.length, names: f.list(names) })}
        />
        {products.length === 0 ? (
          <Empty
            icon="package"
            title={t('noProducts')}
            action={<LinkButton href={back}>{t('backToUsers')}</LinkButton>}
          >
            {t('noProductsBody')}
          </Empty>
        ) : (
          <Card>
            <LicenseForm
              hidden={hiddenOf(tenant)}
              users={users.map(({ id }) => id)}
              products={await licenseRows(products, tenant)}
              texts={await licenseTexts(t('backToUsers'), nowhere)}
              back={back}
            />
          </Card>
        )}
      </>
    )
  },
)
