'use server'

import { dropAgreementDraft, publishAgreement, saveAgreementDraft } from '@/lib/domain/agreement/operations'
import { action } from '@/lib/web/action'

export const save = action(saveAgreementDraft, { goTo: ({ kind }) => `/agreements/draft/${kind}/preview` })
export const drop = action(dropAgreementDraft, { goTo: () => '/agreements?told=dropped' })
export const publish = action(publishAgreement, {
  goTo: ({ id }) => `/agreements/${id}?told=published`,
})
