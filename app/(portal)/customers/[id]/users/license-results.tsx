'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import type { LicenseTexts } from './license-row'

export type Result = {
  userId: string
  name: string
  titleEn: string
  titleFr: string
  give: boolean
  outcome: string
}

/** The words for none, one and `#` of them. */
const counted = (said: string[], count: number) =>
  (said[Math.min(count, 2)] ?? '').replace('#', String(count))

/** What was changed for each user, and what could not be, with its reason. */
export function Results({
  results,
  texts,
  back,
  stay,
}: {
  results: Result[]
  texts: LicenseTexts
  back?: string | undefined
  stay?: boolean | undefined
}) {
  const failed = results.filter(({ outcome }) => outcome !== 'done').length
  const done = results.length - failed
  const summary =
    results.length === 0
      ? texts.updatedNothing
      : failed === 0
        ? counted(texts.counts.all, done)
        : `${counted(texts.counts.done, done)}, ${counted(texts.counts.failed, failed)}.`
  return (
    <div className="grid gap-4">
      <Alert tone={failed > 0 ? 'warning' : 'positive'} title={texts.updatedTitle} live>
        {summary}
      </Alert>
      {results.length > 0 && (
        <DataTable
          caption={texts.updatedTitle}
          keys={false}
          columns={[
            { key: 'user', header: texts.user },
            { key: 'product', header: texts.product },
            { key: 'result', header: texts.result },
          ]}
          rows={results.map(({ userId, name, titleEn, titleFr, give, outcome }) => ({
            id: `${userId} ${titleEn} ${give}`,
            cells: [
              name,
              texts.french ? titleFr : titleEn,
              outcome === 'done'
                ? { tone: 'positive' as const, text: (give ? texts.given : texts.taken) ?? '' }
                : { tone: 'danger' as const, text: texts.outcomes[outcome] ?? outcome },
            ],
          }))}
          empty={null}
        />
      )}
      {!stay && (
        <div>
          <Button variant="primary" onClick={() => (back ? location.assign(back) : location.reload())}>
            {texts.back}
          </Button>
        </div>
      )}
    </div>
  )
}
