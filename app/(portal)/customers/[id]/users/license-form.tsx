'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { ActionForm } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { license } from './actions'
import { type Result, Results } from './license-results'
import { type LicenseRow, type LicenseTexts, ProductRow } from './license-row'

type Props = {
  hidden: Record<string, string>
  users: string[]
  products: LicenseRow[]
  texts: LicenseTexts
  /** Where the page goes on once it is done; without it the same page is read again. */
  back?: string | undefined
  /** On a page that must not be left: what came of it shows, and nothing leads away. */
  stay?: boolean | undefined
}

/** Which products the users shall have: ticked for all, cleared for all, or left as it is. */
export function LicenseForm({ hidden, users, products, texts, back, stay }: Props) {
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const [results, setResults] = useState<Result[] | null>(null)
  const send = async (previous: FormState, form: FormData): Promise<FormState> => {
    const answer = await license(previous, form)
    if (answer.status === 'done' && answer.value) setResults(answer.value.results)
    return answer
  }
  if (results) return <Results results={results} texts={texts} back={back} stay={stay} />
  const changed = products.filter(
    ({ id, held }) => chosen[id] !== undefined && chosen[id] !== stateOf(held, users.length),
  )
  const ids = (give: boolean) => changed.flatMap(({ id }) => (chosen[id] === give ? [id] : []))
  return (
    <ActionForm action={send} errorTitle={texts.errorTitle} hidden={{ ...hidden, users: users.join(',') }}>
      <ul className="grid divide-y divide-line border-y border-line">
        {products.map(one => (
          <ProductRow
            key={one.id}
            product={one}
            of={users.length}
            checked={chosen[one.id] ?? stateOf(one.held, users.length)}
            texts={texts}
            onChange={ticked => setChosen({ ...chosen, [one.id]: ticked })}
          />
        ))}
      </ul>
      {ids(true).map(id => (
        <input key={id} type="hidden" name="give" value={id} />
      ))}
      {ids(false).map(id => (
        <input key={id} type="hidden" name="take" value={id} />
      ))}
      {texts.noLocationFor && <Alert tone="warning">{texts.noLocationFor}</Alert>}
      <div>
        <SubmitButton whyNot={changed.length === 0 ? texts.nothingChosen : undefined}>
          {texts.save}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

const stateOf = (held: number, of: number) => (held === 0 ? false : held === of ? true : null)
