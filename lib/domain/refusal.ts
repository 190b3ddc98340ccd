import { changeRefusals } from './change/refusals'

/** What kind of "no" it is; `lib/web` turns each into a status. */
export type Reason = 'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'tooMany'

/** Table 3, every way the portal says no. A key without an English and a French sentence does not type-check. */
export const refusals = {
  ...changeRefusals,
  'input.invalid': 'invalid',
  'signIn.needed': 'unauthenticated',
  'signIn.wrong': 'unauthenticated',
  'signIn.tooMany': 'tooMany',
  'password.mustChange': 'forbidden',
  'password.wrong': 'invalid',
  'role.missing': 'forbidden',
  'kind.never': 'forbidden',
  'row.notFound': 'notFound',
  'row.stale': 'conflict',

  'request.notFound': 'notFound',
  'request.expired': 'conflict',
  'request.revoked': 'conflict',
  'request.used': 'conflict',
  'request.notOpen': 'conflict',
  'request.linkMissing': 'invalid',
  'accept.ownLink': 'conflict',
  'accept.notReseller': 'forbidden',
  'accept.notEnrolled': 'conflict',
  'accept.otherMarket': 'conflict',
  'accept.already': 'conflict',
  'accept.ended': 'conflict',
  'accept.unticked': 'invalid',
  'letter.off': 'conflict',
  'letter.tooMany': 'tooMany',
  'partnership.gone': 'conflict',
  'partnership.alreadyRemoved': 'conflict',
  'partnership.goodFaithMissing': 'invalid',

  'customer.domainTaken': 'conflict',
  'customer.draftGone': 'conflict',
  'customer.alreadySubmitted': 'conflict',
  'customer.otherMarket': 'invalid',
  'customer.accountIncomplete': 'invalid',
  'customer.agreementMissing': 'conflict',
  'agreement.recorded': 'conflict',
  'customer.setupGone': 'notFound',
  'customer.passwordOwn': 'conflict',

  'order.empty': 'invalid',
  'order.lineInvalid': 'invalid',
  'order.keyReused': 'conflict',
  'order.priceChanged': 'conflict',
  'order.ownAgreement': 'conflict',
  'order.ownAgreementLapsed': 'conflict',
  'order.resellerCompulsory': 'conflict',

  'orderRequest.decided': 'conflict',
  'orderRequest.notAllowed': 'conflict',
  'orderRequest.perOrder': 'conflict',
  'orderRequest.perMonth': 'conflict',
  'orderRequest.agreement': 'conflict',
  'orderRequest.endLost': 'conflict',
  'tag.tooMany': 'conflict',
  'reseller.notPartner': 'conflict',
  'mpn.unknown': 'invalid',
  'mpn.global': 'invalid',
  'mpn.own': 'invalid',
  'mpn.notReseller': 'invalid',
  'mpn.otherMarket': 'invalid',
  'mpn.notEnrolled': 'invalid',
  'mpn.noAgreement': 'invalid',
  'mpn.agreementLapsed': 'invalid',
  'mpn.notPartner': 'invalid',
  'support.notEligible': 'conflict',
  'subscription.notChangeable': 'conflict',
  'subscription.providerOnly': 'forbidden',
  'subscription.noAdminRights': 'forbidden',

  'profile.nothing': 'invalid',
  'profile.open': 'conflict',
  'profile.decided': 'conflict',
  'vetting.notPending': 'conflict',
  'vetting.checksMissing': 'invalid',
  'import.baseChanged': 'conflict',
  'import.faulty': 'invalid',
  'import.applied': 'conflict',
  'firstStart.done': 'conflict',

  'member.globalAdminOnly': 'forbidden',
  'member.notYours': 'forbidden',
  'member.ownRoles': 'forbidden',
  'member.ownLastRight': 'conflict',
  'member.self': 'conflict',
  'member.lastAdmin': 'conflict',
  'member.rolesStale': 'conflict',
  'member.elsewhere': 'conflict',
  'member.taken': 'conflict',
  'member.waiting': 'conflict',
  'member.inactive': 'conflict',
  'user.noRights': 'forbidden',
  'user.globalAdminOnly': 'forbidden',
  'user.self': 'conflict',
  'user.lastAdmin': 'conflict',
  'user.deleted': 'conflict',
  'user.fileFaulty': 'invalid',
  'invitation.gone': 'conflict',
  'invitation.used': 'conflict',
  'invitation.expired': 'conflict',
  'invitation.inactive': 'conflict',
  'invitation.signedIn': 'conflict',

  'reset.off': 'conflict',
  'reset.tooMany': 'tooMany',
  'reset.gone': 'conflict',
  'reset.used': 'conflict',
  'reset.replaced': 'conflict',
  'reset.expired': 'conflict',
  'reset.inactive': 'conflict',

  'enrolment.signedIn': 'conflict',
  'enrolment.tooMany': 'tooMany',
  'enrolment.gone': 'conflict',
  'enrolment.used': 'conflict',
  'enrolment.expired': 'conflict',
  'enrolment.personKnown': 'conflict',
  'enrolment.companyKnown': 'conflict',
  'enrolment.mpnTaken': 'conflict',
  'enrolment.notAuthorized': 'conflict',
  'appeal.notRejected': 'conflict',
  'agreement.replaced': 'conflict',
  'agreement.alreadySigned': 'conflict',
  'agreement.nonePublished': 'conflict',
  'agreement.draftStale': 'conflict',
  'agreement.draftGone': 'conflict',
  'agreement.dayPassed': 'conflict',
  'agreement.alreadyAccepted': 'conflict',

  'relationship.ownLink': 'conflict',
  'relationship.notCustomer': 'forbidden',
  'relationship.already': 'conflict',
  'relationship.ended': 'conflict',
  'relationship.otherMarket': 'conflict',
  'relationship.partnershipOver': 'conflict',
  'relationship.providerMissing': 'invalid',
  'relationship.notProvider': 'conflict',
  'relationship.tied': 'conflict',
  'relationship.over': 'conflict',

  'serviceRequest.moved': 'conflict',
  'serviceRequest.notNow': 'conflict',
  'serviceRequest.notHolder': 'forbidden',
  'serviceRequest.notTaker': 'conflict',
  'serviceRequest.tooOld': 'conflict',

  'rights.notHeld': 'conflict',
  'rights.withdrawn': 'forbidden',
  'directoryRole.noRights': 'forbidden',
  'directoryRole.notServing': 'conflict',
  'directoryRole.held': 'conflict',
  'directoryRole.notHeld': 'conflict',
} as const satisfies Record<string, Reason>

export type RefusalKey = keyof typeof refusals

/** Values a sentence needs: names, dates, numbers, lists of them. */
export type Details = Record<string, string | number | Date | readonly string[]>

/** A message at one field; `key` is looked up under `fieldErrors`. */
export type FieldProblem = { key: string; values?: Details }
export type FieldProblems = Record<string, FieldProblem>

/** The one way to say no inside: thrown, because only a throw rolls back. */
export class Refusal extends Error {
  readonly key: RefusalKey
  readonly details: Details
  readonly fields: FieldProblems

  constructor(key: RefusalKey, details: Details = {}, fields: FieldProblems = {}) {
    super(key)
    this.key = key
    this.details = details
    this.fields = fields
  }

  get reason(): Reason {
    return refusals[this.key]
  }
}

/** What an operation answers at the edge, where only a value can be rendered. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }
