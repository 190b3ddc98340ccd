'use client'

import { useState } from 'react'
import { Field, wire } from './field'
import { IconButton } from './icon-button'
import type { TextInputProps } from './text-input'

export type PasswordInputProps = TextInputProps & { showLabel: string; hideShownLabel: string }

/** A password that can be shown, pasted and filled by a manager. */
export function PasswordInput({ showLabel, hideShownLabel, ...props }: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  const { field, input } = wire(props)
  return (
    <Field {...field}>
      <span className="tt-affix">
        <input
          autoComplete="current-password"
          {...input}
          type={shown ? 'text' : 'password'}
          spellCheck={false}
          autoCapitalize="none"
          className="tt-input"
        />
        <IconButton
          icon={shown ? 'eye-off' : 'eye'}
          label={shown ? hideShownLabel : showLabel}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      </span>
    </Field>
  )
}
