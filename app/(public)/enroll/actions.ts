'use server'

import { guest } from '@/lib/domain/actor'
import { holding, isLinkKey } from '@/lib/domain/enrolment/link'
import { confirmEnrolment, requestEnrolment } from '@/lib/domain/enrolment/operations'
import { action } from '@/lib/web/action'
import { atMost } from '@/lib/web/network'

export const enroll = action(requestEnrolment, {
  before: atMost(60, 3600, 'enrol', 'enrolment.tooMany'),
  as: (actor, { link }) => (!actor.user && isLinkKey(link) ? holding(guest(), link) : actor),
  goTo: ({ id }) => `/enroll/sent?id=${id}`,
})
export const confirm = action(confirmEnrolment, {
  as: (actor, { key }) => holding(actor, String(key)),
  goTo: () => '/sign-in?next=%2Fenrolment&welcome=enrolment',
})
