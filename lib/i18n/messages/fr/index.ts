import type en from '../en'
import { activity } from './activity'
import { common } from './common'
import { customer } from './customer'
import { fieldErrors } from './field-errors'
import { order } from './order'
import { overview } from './overview'
import { partnership } from './partnership'
import { refusal } from './refusal'
import { shell } from './shell'
import { signIn } from './sign-in'
import { subscription } from './subscription'
import { wizard } from './wizard'

const fr: typeof en = {
  activity,
  common,
  shell,
  signIn,
  refusal,
  fieldErrors,
  overview,
  partnership,
  customer,
  order,
  subscription,
  wizard,
}
export default fr
