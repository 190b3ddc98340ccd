'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { FieldNotes } from '@/components/ui/field'
import { useFormField } from '@/components/ui/form'

type Props = { legend: string; options: { code: string; name: string }[]; chosen: readonly string[] }

/** Any number of languages; in an ActionForm whose action reads `languages` as a list. */
export function LanguageBoxes({ legend, options, chosen }: Props) {
  const { id, error } = useFormField('languages')
  return (
    <fieldset id={id} tabIndex={-1} className="tt-field" aria-describedby={error && `${id}-error`}>
      <legend className="tt-label mb-1">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1">
        {options.map(({ code, name }) => (
          <Checkbox
            key={code}
            id={`${id}-${code}`}
            name="languages"
            value={code}
            label={name}
            defaultChecked={chosen.includes(code)}
          />
        ))}
      </div>
      <FieldNotes id={id} error={error} />
    </fieldset>
  )
}
