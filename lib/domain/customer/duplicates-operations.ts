import { z } from 'zod'
import { query } from '../operation'
import { similarCustomers } from './duplicates'

/** Is this company perhaps a customer already? Asked as its name is typed. */
export const findDuplicates = query({
  permission: 'customer.create',
  input: z.strictObject({ companyName: z.string().max(4000) }),
  run: ({ db, input }) => similarCustomers(db, input.companyName),
})
