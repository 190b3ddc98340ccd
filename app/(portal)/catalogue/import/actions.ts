'use server'

import { applyImport, uploadCatalogue } from '@/lib/domain/catalogue/import/operations'
import { action } from '@/lib/web/action'

export const upload = action(uploadCatalogue, { goTo: ({ id }) => `/catalogue/import/${id}` })
export const apply = action(applyImport, { goTo: ({ id }) => `/catalogue/import/${id}?applied=yes` })
