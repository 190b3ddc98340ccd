'use client'

import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { type FormState, idle } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { upload } from './actions'

type Props = {
  files: { name: 'offers' | 'prices' | 'policies' | 'countrySets'; label: string }[]
  hint: string
  submit: string
  errorTitle: string
  most: number
  /** By the name of each field. */
  tooLarge: Record<string, string>
}

/** Reads the chosen files as text and sends them; what is not UTF-8 arrives marked, and is told by its row. */
export function UploadForm({ files, hint, submit, errorTitle, most, tooLarge }: Props) {
  const send = async (_: FormState, form: FormData): Promise<FormState> => {
    const chosen = files.flatMap(({ name }) => {
      const file = form.get(name)
      return file instanceof File && file.name ? [{ name, file }] : []
    })
    const large = chosen.filter(({ file }) => file.size > most)
    if (large.length > 0)
      return {
        status: 'error',
        fields: Object.fromEntries(large.map(({ name }) => [name, tooLarge[name] ?? ''])),
      }
    const texts = await Promise.all(chosen.map(async ({ name, file }) => [name, await file.text()] as const))
    return upload(idle, Object.fromEntries(texts))
  }
  return (
    <ActionForm action={send} errorTitle={errorTitle} className="grid max-w-2xl gap-4">
      {files.map(({ name, label }) => (
        <FormField key={name} name={name} type="file" accept=".csv,text/csv" label={label} hint={hint} />
      ))}
      <div>
        <SubmitButton icon="search">{submit}</SubmitButton>
      </div>
    </ActionForm>
  )
}
