'use client'

import { useFormField } from '@/components/ui/form'
import { FormField, FormSelect } from '@/components/ui/form-fields'
import { Icon } from '@/components/ui/icon'
import type { Option } from '@/components/ui/select'

export type FieldTexts = Record<
  'firstName' | 'lastName' | 'name' | 'optional' | 'location' | 'locationHint' | 'rolesLegend' | 'rolesHint',
  string
>
type Values = {
  firstName?: string
  lastName?: string
  displayName?: string
  location?: string
  roles?: readonly string[]
}
export type RoleChoice = { role: string; label: string; hint: string; locked?: string | undefined }

export function NameFields({ texts, values = {} }: { texts: FieldTexts; values?: Values }) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField
          name="firstName"
          label={texts.firstName}
          mark={texts.optional}
          defaultValue={values.firstName}
          autoComplete="off"
        />
        <FormField
          name="lastName"
          label={texts.lastName}
          mark={texts.optional}
          defaultValue={values.lastName}
          autoComplete="off"
        />
      </div>
      <FormField
        name="displayName"
        label={texts.name}
        defaultValue={values.displayName}
        autoComplete="off"
        required
      />
    </>
  )
}

export function LocationField({
  texts,
  countries,
  value,
}: {
  texts: FieldTexts
  countries: Option[]
  value?: string
}) {
  return (
    <FormSelect
      name="location"
      label={texts.location}
      hint={texts.locationHint}
      options={countries}
      defaultValue={value}
      empty={value ? undefined : ''}
      required
    />
  )
}

/** The admin roles, or none. */
export function RoleFields({
  texts,
  choices,
  held = [],
}: {
  texts: FieldTexts
  choices: RoleChoice[]
  held?: readonly string[]
}) {
  const { id, error } = useFormField('roles')
  return (
    <fieldset className="tt-field" aria-describedby={error ? `${id}-error` : `${id}-hint`}>
      <legend className="tt-label">{texts.rolesLegend}</legend>
      <p id={`${id}-hint`} className="tt-hint">
        {texts.rolesHint}
      </p>
      {choices.map(({ role, label, hint, locked }, index) => {
        const box = index ? `${id}-${role}` : id
        return (
          <div key={role} className="tt-choice">
            <input
              type="checkbox"
              id={box}
              name={locked ? undefined : 'roles'}
              value={role}
              defaultChecked={held.includes(role)}
              disabled={locked !== undefined}
              aria-describedby={`${box}-says`}
            />
            <label htmlFor={box} className="tt-label">
              {label}
            </label>
            {locked && held.includes(role) && <input type="hidden" name="roles" value={role} />}
            <p id={`${box}-says`} className="tt-hint">
              {locked ?? hint}
            </p>
          </div>
        )
      })}
      {error && (
        <p id={`${id}-error`} className="tt-error">
          <Icon name="circle-x" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
