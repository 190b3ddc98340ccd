'use server'

import { associateSubscriptions, setResellerCompulsory, tryAssociation } from '@/lib/domain/record/operations'
import { action } from '@/lib/web/action'
import { sayDone, sayTried } from './say'

export const tryThem = action(tryAssociation, { lists: ['ids'], done: sayTried })
export const associateThem = action(associateSubscriptions, { lists: ['ids'], done: sayDone })
export const setCompulsory = action(setResellerCompulsory, { goTo: () => '/reseller-of-record?saved=yes' })
