import { redirect } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import { openLines } from '@/lib/domain/customer/lines-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { CataloguePicker } from '../../../catalogue/catalogue-picker'
import { pickerProps } from '../../../catalogue/picker-props'
import type { PickerLine } from '../../../catalogue/picker-state'
import { addressOf, cancelDialog, Frame } from '../../frame'
import { LinesForm } from './lines-form'

export async function generateMetadata() {
  return { title: (await words('wizard.subscriptions'))('title') }
}

export default page(
  openLines,
  ({ params }) => ({ draftId: params.draft ?? '' }),
  async (value, { params }) => {
    if ('goTo' in value) redirect(addressOf(params.draft ?? '', value.goTo))
    const [t, common] = [await words('wizard'), await words('common')]
    return (
      <Frame
        draftId={value.draftId}
        step="subscriptions"
        title={t('subscriptions.title')}
        lead={t('subscriptions.lead', { company: value.companyName })}
      >
        <LinesForm draftId={value.draftId} errorTitle={t('subscriptions.errorTitle')} offline={t('offline')}>
          <CataloguePicker
            {...(await pickerProps(value.catalogue))}
            initialLines={value.lines as PickerLine[]}
            actions={
              <>
                <SubmitButton>{t('account.nextReview')}</SubmitButton>
                <Button opens={cancelDialog}>{common('cancel')}</Button>
              </>
            }
          />
        </LinesForm>
      </Frame>
    )
  },
)
