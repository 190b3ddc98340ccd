import { beginUser } from '@/lib/domain/user/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { baseOf, hiddenOf } from '../base'
import { fieldParts } from '../field-texts'
import { UserHead } from '../head'
import { passwordTexts } from '../password-texts'
import { AddFlow } from './add-flow'

export async function generateMetadata() {
  return { title: (await words('user'))('addTitle') }
}

export default page(
  beginUser,
  ({ params }) => ({ customerId: params.id }),
  async ({ tenant, mayGlobalAdmin, key, viewer }) => {
    const [t, common, errors] = [await words('user'), await words('common'), await words('fieldErrors.user')]
    const no = viewer === 'customer' ? errors('globalAdminOwn') : errors('globalAdminPartner')
    const { texts, choices, countries } = await fieldParts(mayGlobalAdmin ? {} : { globalAdmin: no })
    return (
      <>
        <UserHead tenant={tenant} title={t('addTitle')} lead={t('addLead')} />
        <div className="max-w-2xl">
          <AddFlow
            hidden={hiddenOf(tenant)}
            firstKey={key}
            back={baseOf(tenant.customerId)}
            texts={{
              ...texts,
              userName: t('userName'),
              userNameHint: t('userNameHint', { domain: tenant.domain }),
              submit: t('addSubmit'),
              another: t('another'),
              complete: t('complete'),
              cancel: common('cancel'),
              errorTitle: common('errorSummary', { count: 1 }),
            }}
            added={{
              one: t('addedSoFar', { count: 1, names: '{names}' }),
              other: t('addedSoFar', { count: 2, names: '{names}' }).replace('2', '#'),
            }}
            choices={choices}
            countries={countries}
            location={tenant.country}
            passwords={await passwordTexts(tenant)}
          />
        </div>
      </>
    )
  },
)
