'use server'

import { addLocation } from '@/lib/domain/account/location-operations'
import {
  endOtherSessions,
  endSession,
  signAgreement,
  updateSupportProfile,
} from '@/lib/domain/account/operations'
import { updateLegalProfile } from '@/lib/domain/account/profile-operations'
import { chooseLetters } from '@/lib/domain/letter/operations'
import { words } from '@/lib/i18n/words'
import { action } from '@/lib/web/action'

export const sign = action(signAgreement, {
  goTo: () => '/account-settings?told=signed#agreements',
  elsewhere: ({ key }, { id }) =>
    key === 'agreement.replaced' ? `/account-settings/agreement?read=${encodeURIComponent(id)}` : undefined,
})
export const saveLegal = action(updateLegalProfile, { goTo: () => '/account-settings?told=legalSaved' })
export const addPlace = action(addLocation, {
  goTo: ({ mpnId }) => `/account-settings?added=${mpnId}#identifiers`,
})
export const saveSupport = action(updateSupportProfile, {
  done: async () => (await words('account'))('supportSaved'),
})
export const saveLetters = action(chooseLetters, {
  done: async () => (await words('letter.choice'))('saved'),
})
export const endOne = action(endSession, { goTo: () => '/account-settings?told=sessionEnded#sessions' })
export const endOthers = action(endOtherSessions, {
  goTo: () => '/account-settings?told=othersEnded#sessions',
})
