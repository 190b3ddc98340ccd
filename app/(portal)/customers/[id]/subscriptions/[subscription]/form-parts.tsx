import type { ComponentProps } from 'react'
import type { Refusal } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { say, sayFields } from '@/lib/web/say'
import { AccessHelp } from './access-help'
import { formText } from './form-text'
import { Refundable } from './refundable'
import type { Shown } from './shown'
import type { SubscriptionForm } from './subscription-form'

type Props = ComponentProps<typeof SubscriptionForm>

/** Everything the form needs, in the reader's words: values, choices, why not, texts. */
export async function formParts(shown: Shown): Promise<Props> {
  const { customerId, id, version, nickname, quantity, resellerMpnId, contact } = shown
  const { change, associate, delegate } = shown.whyNot
  const quantityWhy = change ? await say(change) : await frozenBecause(shown)
  return {
    which: { customerId, id },
    version,
    base: {
      nickname: nickname ?? '',
      quantity: String(quantity),
      reseller: resellerMpnId ?? '',
      supportContact: contact.id,
    },
    fixed: {
      nickname: await why(change),
      quantity: quantityWhy,
      reseller: await why(associate),
      supportContact: await why(delegate),
    },
    resellers: await resellerOptions(shown),
    contacts: await contactOptions(shown),
    warnNoReseller: shown.policy.earnsIncentives && shown.viewer !== 'customer',
    customer: `/customers/${customerId}/subscriptions`,
    text: await formText(shown),
    refundable: change ? null : <Refundable shown={shown} />,
    help: shown.viewer === 'provider' ? <AccessHelp /> : null,
  }
}

const why = async (refusal: Refusal | null) => (refusal ? say(refusal) : undefined)

/** The rule itself may hold the licences, whoever asks. */
async function frozenBecause({ frozen }: Shown) {
  if (!frozen) return undefined
  const said = await sayFields({
    quantity: { key: `subscription.${frozen.reason}`, values: frozen.values },
  })
  return said.quantity
}

/** Partners by name; the one of record stays shown even if it could not be chosen any more. */
async function resellerOptions({ partners, resellerMpnId, resellerName }: Shown) {
  const t = await words('subscription')
  const options = partners.flatMap(({ name, mpnId, agreementSigned }) =>
    mpnId
      ? [{ value: mpnId, label: agreementSigned ? `${name} · ${mpnId}` : t('notSigned', { name, mpnId }) }]
      : [],
  )
  if (resellerMpnId && !options.some(({ value }) => value === resellerMpnId))
    options.unshift({ value: resellerMpnId, label: `${resellerName ?? ''} · ${resellerMpnId}` })
  return options
}

/** How the customer reaches each; the customer itself is told no more than that. */
async function contactOptions({ contacts, contact, viewer }: Shown) {
  const t = await words('subscription')
  const all = contacts.some(one => one.id === contact.id) ? contacts : [...contacts, contact]
  return all.map(({ id, name, supportEmail, supportPhone, supportWebsite }) => {
    const reach = [supportPhone, supportEmail, supportWebsite].filter(Boolean).join(' · ')
    const profile = viewer === 'customer' ? reach : t('profile', { how: reach })
    // A reseller may not know of the customer's other partners.
    if (!name) return { value: id, label: t('otherPartner'), profile: '' }
    return { value: id, label: name, profile: reach ? profile : t('noProfile') }
  })
}
