'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { type FormState, idle } from '@/components/ui/form-state'
import type { Option } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { upload, validate } from '../actions'
import { LicenseForm } from '../license-form'
import type { LicenseRow, LicenseTexts } from '../license-row'
import { type Given, Passwords, type PasswordTexts } from '../passwords'
import { type FieldTexts, LocationField } from '../user-fields'
import { type Faults, FaultTable, type FaultTexts } from './fault-table'

type Texts = FieldTexts &
  FaultTexts &
  Record<
    'step1' | 'step2' | 'step3' | 'step3Lead' | 'step4' | 'template' | 'templateName' | 'templateHead',
    string
  > &
  Record<
    'file' | 'fileHint' | 'validate' | 'save' | 'chooseOther' | 'cancel' | 'errorTitle' | 'tooLarge',
    string
  > & {
    valid: string[]
    added: string[]
  }
type Props = {
  hidden: Record<string, string>
  formKey: string
  back: string
  texts: Texts
  countries: Option[]
  location: string
  passwords: PasswordTexts
  products: LicenseRow[]
  licenses: LicenseTexts
}
const most = 200_000
const counted = ([one = '', other = '']: string[], count: number) =>
  (count === 1 ? one : other).replace('#', String(count))

/** Choose, validate, choose the location, save; then licenses, and the passwords once (pages §18). */
export function UploadFlow(props: Props) {
  const { hidden, formKey, back, texts, countries, location, passwords, products, licenses } = props
  const [csv, setCsv] = useState('')
  const [count, setCount] = useState(0)
  const [faults, setFaults] = useState<Faults>([])
  const [users, setUsers] = useState<Given[]>([])

  const check = async (_: FormState, form: FormData): Promise<FormState> => {
    const file = form.get('csv')
    const chosen = file instanceof File && file.name ? file : null
    // What was wrong with another file is not wrong with this one.
    setFaults([])
    if (chosen && chosen.size > most) return { status: 'error', fields: { csv: texts.tooLarge } }
    const text = chosen ? await chosen.text() : undefined
    const answer = await validate(idle, { ...hidden, csv: text as string })
    if (answer.status === 'done' && answer.value) {
      setFaults(answer.value.faults)
      setCount(answer.value.faults.length > 0 ? 0 : answer.value.count)
      setCsv(text ?? '')
    }
    return answer
  }
  const save = async (previous: FormState, form: FormData): Promise<FormState> => {
    form.set('csv', csv)
    const answer = await upload(previous, form)
    if (answer.status === 'done' && answer.value) setUsers(answer.value.users)
    return answer
  }
  if (users.length > 0)
    return (
      <div className="grid gap-4">
        <Alert tone="positive" live>
          {counted(texts.added, users.length)}
        </Alert>
        {products.length > 0 && (
          <Card title={texts.step3}>
            <p className="pb-4 text-sm text-ink-muted">{texts.step3Lead}</p>
            <LicenseForm
              hidden={hidden}
              users={users.map(({ id }) => id)}
              products={products}
              texts={licenses}
              stay
            />
          </Card>
        )}
        <Card title={texts.step4}>
          <Passwords users={users} texts={passwords} back={back} />
        </Card>
      </div>
    )
  if (count > 0)
    return (
      <Card title={texts.step2}>
        <ActionForm action={save} hidden={{ ...hidden, key: formKey }} errorTitle={texts.errorTitle}>
          <Alert tone="positive" live>
            {counted(texts.valid, count)}
          </Alert>
          <LocationField texts={texts} countries={countries} value={location} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{texts.save}</SubmitButton>
            <Button variant="quiet" onClick={() => setCount(0)}>
              {texts.chooseOther}
            </Button>
          </div>
        </ActionForm>
      </Card>
    )
  return (
    <div className="grid gap-4">
      {faults.length > 0 && <FaultTable faults={faults} texts={texts} />}
      <Card
        title={texts.step1}
        actions={
          <LinkButton
            size="sm"
            icon="download"
            download={texts.templateName}
            href={`data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(`${texts.templateHead}\r\n`)}`}
          >
            {texts.template}
          </LinkButton>
        }
      >
        <ActionForm action={check} errorTitle={texts.errorTitle}>
          <FormField
            name="csv"
            type="file"
            accept=".csv,text/csv"
            label={texts.file}
            hint={texts.fileHint}
            required
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton icon="check">{texts.validate}</SubmitButton>
            <LinkButton variant="quiet" href={back}>
              {texts.cancel}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </div>
  )
}
