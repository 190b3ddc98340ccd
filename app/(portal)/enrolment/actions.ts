'use server'

import { appealVetting } from '@/lib/domain/enrolment/operations'
import { action } from '@/lib/web/action'

export const appeal = action(appealVetting, {
  files: ['document'],
  goTo: () => '/enrolment?appealed=yes',
})
