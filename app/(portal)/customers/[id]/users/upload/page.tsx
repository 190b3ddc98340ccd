import { beginUpload } from '@/lib/domain/user/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { baseOf, hiddenOf } from '../base'
import { fieldParts } from '../field-texts'
import { UserHead } from '../head'
import { licenseRows, licenseTexts } from '../license-parts'
import { passwordTexts } from '../password-texts'
import { UploadFlow } from './upload-flow'
import { uploadTexts } from './upload-texts'

export async function generateMetadata() {
  return { title: (await words('user'))('uploadTitle') }
}

export default page(
  beginUpload,
  ({ params }) => ({ customerId: params.id }),
  async ({ tenant, key, products }) => {
    const t = await words('user')
    const { texts, countries } = await fieldParts()
    return (
      <>
        <UserHead tenant={tenant} title={t('uploadTitle')} lead={t('uploadLead')} />
        <div className="max-w-4xl">
          <UploadFlow
            hidden={hiddenOf(tenant)}
            formKey={key}
            back={baseOf(tenant.customerId)}
            texts={{ ...texts, ...(await uploadTexts(tenant)) }}
            countries={countries}
            location={tenant.country}
            passwords={await passwordTexts(tenant)}
            products={await licenseRows(products, tenant)}
            licenses={await licenseTexts('', [])}
          />
        </div>
      </>
    )
  },
)
