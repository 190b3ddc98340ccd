import * as accountLocation from './account/location-operations'
import * as account from './account/operations'
import * as accountProfile from './account/profile-operations'
import * as accountQueries from './account/queries'
import * as activityHistory from './activity/history-operations'
import * as activity from './activity/operations'
import * as agreement from './agreement/operations'
import * as agreementQueries from './agreement/queries'
import * as catalogueImport from './catalogue/import/operations'
import * as catalogue from './catalogue/operations'
import * as convert from './change/convert-operations'
import * as change from './change/operations'
import * as changeQueries from './change/queries'
import * as wizardAccount from './customer/account-operations'
import * as customerAttest from './customer/attest-operations'
import * as wizardCreate from './customer/create-operations'
import * as wizardDomain from './customer/domain-operations'
import * as wizardDraft from './customer/draft-operations'
import * as wizardDuplicates from './customer/duplicates-operations'
import * as customerExport from './customer/export-operations'
import * as wizardLines from './customer/lines-operations'
import * as customerList from './customer/list-operations'
import * as customerOwnAgreement from './customer/own-agreement-operations'
import * as customerOwn from './customer/own-operations'
import * as customerRead from './customer/read-operations'
import * as wizardReview from './customer/review-operations'
import * as wizardSetup from './customer/setup-operations'
import * as wizardSetupReset from './customer/setup-reset-operations'
import * as customerUpdate from './customer/update-operations'
import * as directory from './directory/operations'
import * as directoryQueries from './directory/queries'
import * as enrolment from './enrolment/operations'
import * as enrolmentQueries from './enrolment/queries'
import * as firstStart from './first-start/operations'
import * as incentive from './incentive/operations'
import * as letter from './letter/operations'
import * as lookUp from './look-up/operations'
import * as memberInvitations from './member/invitation-operations'
import * as member from './member/operations'
import * as memberQueries from './member/queries'
import * as mpn from './mpn/operations'
import type { Operation } from './operation'
import * as orderHistory from './order/history-operations'
import * as order from './order/operations'
import * as orderRequestDecisions from './order-request/decide-operations'
import * as orderRequests from './order-request/operations'
import * as orderRequestOrdering from './order-request/ordering-operations'
import * as orderRequestQueries from './order-request/queries'
import * as overview from './overview/operations'
import * as partnership from './partnership/operations'
import * as partnershipQueries from './partnership/queries'
import * as partnershipRequests from './partnership/request-operations'
import * as partnershipRequestQueries from './partnership/request-queries'
import * as partnershipSending from './partnership/send-operations'
import * as passwordReset from './password-reset/operations'
import * as pricing from './pricing/operations'
import * as record from './record/operations'
import * as relationshipEnd from './relationship/end-operations'
import * as relationship from './relationship/operations'
import * as relationshipQueries from './relationship/queries'
import * as relationshipRequests from './relationship/request-operations'
import * as relationshipRequestQueries from './relationship/request-queries'
import * as relationshipSending from './relationship/send-operations'
import * as renewal from './renewal/operations'
import * as directoryRoles from './rights/directory-operations'
import * as rights from './rights/operations'
import * as self from './self/operations'
import * as serviceRequestFiling from './service-request/file-operations'
import * as serviceRequest from './service-request/operations'
import * as serviceRequestQueries from './service-request/queries'
import * as subscriptionList from './subscription/list-operations'
import * as subscription from './subscription/operations'
import * as tag from './tag/operations'
import * as upgrade from './upgrade/operations'
import * as upgradeQueries from './upgrade/queries'
import * as userLicenses from './user/license-operations'
import * as user from './user/operations'
import * as userQueries from './user/queries'
import * as userUpload from './user/upload-operations'
import * as vetting from './vetting/operations'
import * as vettingQueries from './vetting/queries'

/** The registry: every operation of the portal, by name. A test compares it with the table of permissions. */
// biome-ignore lint/suspicious/noExplicitAny: operations of every input and output live here side by side
export const operations: Record<string, Operation<any, any>> = {
  ...account,
  ...accountProfile,
  ...accountLocation,
  ...accountQueries,
  ...activity,
  ...agreement,
  ...agreementQueries,
  ...activityHistory,
  ...catalogue,
  ...catalogueImport,
  ...change,
  ...convert,
  ...changeQueries,
  ...customerAttest,
  ...customerExport,
  ...customerList,
  ...customerOwn,
  ...customerOwnAgreement,
  ...customerRead,
  ...customerUpdate,
  ...order,
  ...orderHistory,
  ...orderRequests,
  ...orderRequestDecisions,
  ...orderRequestOrdering,
  ...orderRequestQueries,
  ...overview,
  ...partnership,
  ...partnershipQueries,
  ...partnershipRequests,
  ...partnershipRequestQueries,
  ...partnershipSending,
  ...directory,
  ...directoryQueries,
  ...enrolment,
  ...enrolmentQueries,
  ...firstStart,
  ...letter,
  ...lookUp,
  ...incentive,
  ...member,
  ...memberInvitations,
  ...memberQueries,
  ...mpn,
  ...relationship,
  ...relationshipEnd,
  ...relationshipRequests,
  ...relationshipRequestQueries,
  ...relationshipQueries,
  ...relationshipSending,
  ...directoryRoles,
  ...rights,
  ...passwordReset,
  ...pricing,
  ...record,
  ...renewal,
  ...self,
  ...serviceRequest,
  ...serviceRequestFiling,
  ...serviceRequestQueries,
  ...subscription,
  ...subscriptionList,
  ...tag,
  ...upgrade,
  ...upgradeQueries,
  ...user,
  ...userLicenses,
  ...userQueries,
  ...userUpload,
  ...vetting,
  ...vettingQueries,
  ...wizardAccount,
  ...wizardCreate,
  ...wizardDomain,
  ...wizardDraft,
  ...wizardDuplicates,
  ...wizardLines,
  ...wizardReview,
  ...wizardSetup,
  ...wizardSetupReset,
}

for (const [name, operation] of Object.entries(operations)) operation.operationName = name
