'use client'

import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { shell as en } from '@/lib/i18n/messages/en/shell'
import { shell as fr } from '@/lib/i18n/messages/fr/shell'
import { readerLocale } from './reader-locale'

/** What went wrong in plain words, with a reference number. It speaks without the server, which may be what failed. */
export function Trouble({ reference, retry }: { reference: string | undefined; retry: () => void }) {
  const t = (readerLocale() === 'fr' ? fr : en).error
  return (
    <main className="mx-auto max-w-xl p-6">
      <Empty
        whole
        kind="no-match"
        icon="triangle-alert"
        title={t.title}
        action={<Button onClick={retry}>{t.retry}</Button>}
      >
        <p>{t.body}</p>
        {reference && (
          <p className="pt-2">
            {t.reference} <code>{reference}</code>
          </p>
        )}
      </Empty>
    </main>
  )
}
