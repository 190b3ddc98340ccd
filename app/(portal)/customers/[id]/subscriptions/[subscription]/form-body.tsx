import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-fields'
import { TextInput } from '@/components/ui/text-input'
import type { Values } from './changes'
import { ContactField, type ContactOption } from './contact-field'
import type { FormText } from './form-text'
import { LicensesField } from './licenses-field'
import { ResellerField } from './reseller-field'

export type FormBodyProps = {
  which: { customerId: string; id: string }
  /** What the fields begin with: the saved values, and over them what was typed. */
  values: Values
  /** Why a field cannot be changed. */
  fixed: { [F in keyof Values]: string | undefined }
  /** What somebody else changed while this form was open. */
  meanwhile: Partial<Record<keyof Values, ReactNode>>
  resellers: { value: string; label: string }[]
  contacts: ContactOption[]
  warnNoReseller: boolean
  text: FormText
  refundable: ReactNode
  help: ReactNode
}

export function FormBody(props: FormBodyProps) {
  const { values, fixed, text, resellers, contacts, meanwhile } = props
  const nameOf = (options: { value: string; label: string }[], value: string) =>
    options.find(one => one.value === value)?.label ?? value
  const hint = (field: keyof Values, usual: string) =>
    meanwhile[field] ? <span className="text-warning">{meanwhile[field]}</span> : usual
  return (
    <>
      <Card>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          {fixed.nickname ? (
            <Fixed label={text.nickname} name="nickname" value={values.nickname} why={fixed.nickname} />
          ) : (
            <FormField
              name="nickname"
              label={text.nickname}
              mark={text.optional}
              hint={hint('nickname', text.nicknameHint)}
              defaultValue={values.nickname}
              maxLength={100}
              autoComplete="off"
            />
          )}
          {fixed.quantity ? (
            <Fixed label={text.quantity} name="quantity" value={values.quantity} why={fixed.quantity} />
          ) : (
            <LicensesField
              which={props.which}
              label={text.quantity}
              hint={hint('quantity', text.quantityHint)}
              defaultValue={values.quantity}
            />
          )}
        </div>
        {props.refundable}
      </Card>
      <Card>
        {fixed.reseller ? (
          <Fixed
            label={text.reseller}
            name="reseller"
            value={values.reseller ? nameOf(resellers, values.reseller) : text.noReseller}
            why={fixed.reseller}
          />
        ) : (
          <ResellerField
            options={resellers}
            defaultValue={values.reseller}
            warn={props.warnNoReseller}
            hint={hint('reseller', text.resellerHint)}
            text={text}
          />
        )}
      </Card>
      <Card>
        <div className="grid gap-4">
          {fixed.supportContact ? (
            <div className="grid gap-1">
              <Fixed
                label={text.supportContact}
                name="supportContact"
                value={nameOf(contacts, values.supportContact)}
                why={fixed.supportContact}
              />
              <p className="text-sm text-ink-muted wrap-anywhere">
                {contacts.find(({ value }) => value === values.supportContact)?.profile}
              </p>
            </div>
          ) : (
            <ContactField
              label={text.supportContact}
              options={contacts}
              defaultValue={values.supportContact}
              hint={hint('supportContact', text.contactHint)}
            />
          )}
          {props.help}
        </div>
      </Card>
    </>
  )
}

/** A value one may see and not change; it stays in reach and says why. */
function Fixed({ label, name, value, why }: { label: string; name: string; value: string; why: string }) {
  return <TextInput label={label} name={`fixed-${name}`} value={value} hint={why} readOnly aria-disabled />
}
