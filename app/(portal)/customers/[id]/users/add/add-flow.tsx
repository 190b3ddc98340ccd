'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm, useForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import type { FormState } from '@/components/ui/form-state'
import type { Option } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { add } from '../actions'
import { type Given, Passwords, type PasswordTexts } from '../passwords'
import { type FieldTexts, LocationField, NameFields, type RoleChoice, RoleFields } from '../user-fields'

type Texts = FieldTexts &
  Record<'userName' | 'userNameHint' | 'submit' | 'another' | 'complete' | 'cancel' | 'errorTitle', string>
type Props = {
  hidden: Record<string, string>
  firstKey: string
  back: string
  texts: Texts
  /** How many were added: of one, and of `#`. */
  added: { one: string; other: string }
  choices: RoleChoice[]
  countries: Option[]
  location: string
  passwords: PasswordTexts
}

/** One user after the other; at the end the names and passwords of all of them, once. */
export function AddFlow({
  hidden,
  firstKey,
  back,
  texts,
  added,
  choices,
  countries,
  location,
  passwords,
}: Props) {
  const [users, setUsers] = useState<Given[]>([])
  const [key, setKey] = useState(firstKey)
  const [step, setStep] = useState<'form' | 'added' | 'end'>('form')
  const send = async (previous: FormState, form: FormData): Promise<FormState> => {
    const answer = await add(previous, form)
    if (answer.status === 'done' && answer.value) {
      const { nextKey, ...given } = answer.value
      setUsers(before => [...before, given])
      setKey(nextKey)
      setStep('added')
    }
    return answer
  }
  const names = users.map(one => one.displayName).join(', ')
  const told = (users.length === 1 ? added.one : added.other.replace('#', String(users.length))).replace(
    '{names}',
    names,
  )
  if (step === 'end')
    return (
      <Card title={passwords.temporary}>
        <Passwords users={users} texts={passwords} back={back} />
      </Card>
    )
  if (step === 'added')
    return (
      <Card>
        <div className="grid gap-4">
          <Alert tone="positive" live>
            {told}
          </Alert>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={() => setStep('end')}>
              {texts.complete}
            </Button>
            <Button icon="user-plus" onClick={() => setStep('form')}>
              {texts.another}
            </Button>
          </div>
        </div>
      </Card>
    )
  return (
    <Card>
      {users.length > 0 && <p className="pb-4 text-sm text-ink-muted">{told}</p>}
      <ActionForm key={key} action={send} hidden={{ ...hidden, key }} errorTitle={texts.errorTitle}>
        <NameFields texts={texts} />
        <FormField
          name="userName"
          label={texts.userName}
          hint={texts.userNameHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <LocationField texts={texts} countries={countries} value={location} />
        <RoleFields texts={texts} choices={choices} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton icon="user-plus">{texts.submit}</SubmitButton>
          {users.length > 0 ? (
            <Complete label={texts.complete} onClick={() => setStep('end')} />
          ) : (
            <LinkButton variant="quiet" href={back}>
              {texts.cancel}
            </LinkButton>
          )}
        </div>
      </ActionForm>
    </Card>
  )
}

/** Waits until the user that is being added is one of those whose passwords are shown. */
function Complete({ label, onClick }: { label: string; onClick: () => void }) {
  const { pending } = useForm()
  return <Button onClick={() => pending || onClick()}>{label}</Button>
}
