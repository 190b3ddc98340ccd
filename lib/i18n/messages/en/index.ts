import { account } from './account'
import { activity } from './activity'
import { agreements } from './agreements'
import { catalogueImport } from './catalogue-import'
import { change } from './change'
import { common } from './common'
import { customer } from './customer'
import { directory } from './directory'
import { enrolment } from './enrolment'
import { fieldErrors } from './field-errors'
import { incentive } from './incentive'
import { letter } from './letter'
import { lookUp } from './look-up'
import { member } from './member'
import { operator } from './operator'
import { order } from './order'
import { orderRequest } from './order-request'
import { overview } from './overview'
import { own } from './own'
import { partnership } from './partnership'
import { pricing } from './pricing'
import { record } from './record'
import { refusal } from './refusal'
import { relationship } from './relationship'
import { renewal } from './renewal'
import { serviceRequest } from './service-request'
import { shell } from './shell'
import { signIn } from './sign-in'
import { subscription } from './subscription'
import { upgrade } from './upgrade'
import { user } from './user'
import { wizard } from './wizard'

/** The English messages are the shape of all messages: a French one that is missing does not type-check. */
export default {
  account,
  activity,
  agreements,
  catalogueImport,
  change,
  common,
  shell,
  signIn,
  pricing,
  record,
  refusal,
  renewal,
  fieldErrors,
  enrolment,
  overview,
  directory,
  operator,
  own,
  relationship,
  serviceRequest,
  partnership,
  customer,
  letter,
  lookUp,
  incentive,
  member,
  order,
  orderRequest,
  subscription,
  upgrade,
  user,
  wizard,
}
