'use server'

import { readCountry, saveAccount } from '@/lib/domain/customer/account-operations'
import { createCustomer } from '@/lib/domain/customer/create-operations'
import { checkDomain } from '@/lib/domain/customer/domain-operations'
import { dropDraft, keepDraft } from '@/lib/domain/customer/draft-operations'
import { findDuplicates } from '@/lib/domain/customer/duplicates-operations'
import { keepChoice, saveLines } from '@/lib/domain/customer/lines-operations'
import { finishSetup, showSetup } from '@/lib/domain/customer/setup-operations'
import { resetSetup } from '@/lib/domain/customer/setup-reset-operations'
import { action } from '@/lib/web/action'

export const keep = action(keepDraft)
export const next = action(saveAccount)
export const countryOf = action(readCountry)
export const domainOf = action(checkDomain)
export const duplicatesOf = action(findDuplicates)
export const keepLines = action(keepChoice)
export const nextLines = action(saveLines)
export const submit = action(createCustomer)
export const drop = action(dropDraft, {
  goTo: ({ resellerId }) => (resellerId ? '/indirect-resellers' : '/customers'),
})
export const reveal = action(showSetup)
export const finish = action(finishSetup)
export const renew = action(resetSetup)
