import { format, words } from '@/lib/i18n/words'
import type { Shown } from './shown'

/** The form's texts; `{from}`, `{to}` and `{location}` are filled in by the form itself. */
export async function formText(shown: Shown) {
  const [t, common, f] = [await words('subscription'), await words('common'), await format()]
  const { range, quantity, refundable, notContacts } = shown
  const shut = refundable?.totalQuantity === 0 && range.lowest === quantity
  const missing = notContacts.map(({ name }) => name)
  const blanks = { from: '{from}', to: '{to}' }
  return {
    errorTitle: common('errorSummary', { count: 1 }),
    submit: common('submit'),
    cancel: common('cancel'),
    close: common('close'),
    optional: common('optional'),
    nickname: t('nickname'),
    nicknameHint: t('nicknameHint'),
    quantity: t('licenses'),
    quantityHint: t(shut ? 'licensesUp' : 'licensesRange', range),
    reseller: t('reseller'),
    resellerHint: t('resellerHint'),
    noReseller: t('noReseller'),
    noResellerWarning: t('noResellerWarning'),
    notInList: t('notInList'),
    mpnId: t('mpnId'),
    mpnHint: t('mpnHint'),
    verify: t('verify'),
    useLocation: t('useLocation', { location: '{location}' }),
    locations: t('chosenLocation'),
    supportContact: t('contact'),
    contactHint:
      missing.length > 0
        ? `${t('contactHint')} ${t('contactNoRights', { names: f.list(missing) })}`
        : t('contactHint'),
    saved: t('saved'),
    already: t('already'),
    nothing: t('nothing'),
    change: t('change', blanks),
    meanwhile: t('meanwhile', blanks),
    empty: t('emptyValue'),
    readOnly: t('readOnly'),
    leave: {
      title: common('discardTitle'),
      description: common('discardBody'),
      stayLabel: common('keepEditing'),
      leaveLabel: common('discard'),
    },
  }
}

export type FormText = Awaited<ReturnType<typeof formText>>
