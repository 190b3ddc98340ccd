'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import type { LetterLabels } from './labels'
import type { LetterProps, Locale, useLetter } from './use-letter'

type Props = Pick<LetterProps, 'drafts'> & { of: ReturnType<typeof useLetter>; labels: LetterLabels }

export function LetterFields({ of, drafts, labels }: Props) {
  const { letter, link, write, problems, touched } = of
  const fill = () => {
    write(drafts[letter.locale])
    touched.current = false
  }
  const speak = (locale: Locale) => write({ locale, ...(touched.current ? {} : drafts[locale]) })
  const other = touched.current && letter.body !== drafts[letter.locale].body
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput
          label={labels.note}
          name="note"
          mark={labels.optional}
          hint={labels.noteHint}
          value={letter.note}
          onChange={event => write({ note: event.target.value })}
          error={problems.note}
        />
        <TextInput
          label={labels.to}
          name="to"
          type="email"
          autoComplete="off"
          mark={labels.optional}
          hint={labels.toHint}
          value={letter.to}
          onChange={event => write({ to: event.target.value })}
          error={problems.to}
        />
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Select
          label={labels.language}
          name="locale"
          value={letter.locale}
          onChange={event => speak(event.target.value === 'fr' ? 'fr' : 'en')}
          options={[
            { value: 'en', label: labels.english },
            { value: 'fr', label: labels.french },
          ]}
        />
        {other && (
          <p className="text-sm text-ink-muted">
            {labels.kept}{' '}
            <Button size="sm" variant="quiet" icon="rotate-ccw" onClick={fill}>
              {labels.useDraft}
            </Button>
          </p>
        )}
      </div>
      <TextInput
        label={labels.subject}
        name="subject"
        value={letter.subject}
        onChange={event => write({ subject: event.target.value })}
        error={problems.subject}
        required
      />
      <Textarea
        label={labels.body}
        name="body"
        rows={16}
        value={letter.body}
        onChange={event => write({ body: event.target.value })}
        onBlur={of.whole}
        error={problems.body}
        required
      />
      <div className="tt-field">
        <span className="tt-label" id="link-name">
          {labels.link}
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own. */}
        <div
          role="group"
          aria-labelledby="link-name"
          className="flex items-center gap-2 rounded-md border border-dashed border-line-strong bg-sunken py-0.5 ps-3 pe-0.5"
        >
          <Icon name="lock" className="text-ink-faint" />
          <code className="min-w-0 flex-1 font-mono text-xs wrap-anywhere">{link}</code>
          <CopyButton text={link} label={labels.copyLink} copiedLabel={labels.copiedLabel} />
        </div>
        <p className="tt-hint">{labels.linkHint}</p>
      </div>
    </>
  )
}
