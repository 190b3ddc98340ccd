'use client'

import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DataTable } from '@/components/ui/data-table'
import { csvLine } from '@/lib/web/csv'
import { SavedThen } from '../../saved-then'

export type Given = { id: string; displayName: string; email: string; password: string }
export type PasswordTexts = Record<
  | 'once'
  | 'name'
  | 'userName'
  | 'temporary'
  | 'show'
  | 'hide'
  | 'copyAll'
  | 'copied'
  | 'download'
  | 'print'
  | 'fileName'
  | 'fileHead'
  | 'saved'
  | 'savedHint'
  | 'finish',
  string
>

/** The one-time passwords of new users. They came in an answer, are nowhere else, and are gone with this page. */
export function Passwords({ users, texts, back }: { users: Given[]; texts: PasswordTexts; back: string }) {
  const [shown, setShown] = useState(false)
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => saved || event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [saved])
  // The heading says how its language's spreadsheets part their cells.
  const separator = texts.fileHead.includes(';') ? ';' : ','
  const lines = [
    texts.fileHead.split(separator),
    ...users.map(one => [one.displayName, one.email, one.password]),
  ]
  return (
    <div className="grid gap-4">
      <Alert tone="warning">{texts.once}</Alert>
      <DataTable
        caption={texts.temporary}
        keys={false}
        columns={[
          { key: 'name', header: texts.name },
          { key: 'email', header: texts.userName },
          { key: 'password', header: texts.temporary },
        ]}
        rows={users.map(({ id, displayName, email, password }) => ({
          id,
          cells: [
            displayName,
            email,
            <code key="password" className="font-mono">
              {shown ? password : '•'.repeat(16)}
            </code>,
          ],
        }))}
        empty={null}
      />
      <div className="flex flex-wrap gap-2">
        <Button icon={shown ? 'eye-off' : 'eye'} onClick={() => setShown(!shown)}>
          {shown ? texts.hide : texts.show}
        </Button>
        <CopyButton
          wide
          text={users.map(one => `${one.email}\t${one.password}`).join('\n')}
          label={texts.copyAll}
          copiedLabel={texts.copied}
        />
        <Button
          icon="download"
          onClick={() => download(lines.map(line => csvLine(line, separator)).join(''), texts.fileName)}
        >
          {texts.download}
        </Button>
        <Button
          icon="printer"
          onClick={() => {
            setShown(true)
            // Printed are the passwords, not the dots.
            setTimeout(() => window.print())
          }}
        >
          {texts.print}
        </Button>
      </div>
      <SavedThen
        texts={{ saved: texts.saved, savedHint: texts.savedHint, done: texts.finish }}
        done={() => location.replace(back)}
        onSaved={setSaved}
      />
    </div>
  )
}

/** Made in the browser: the file never travels. Excel wants the mark at its beginning. */
function download(text: string, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
