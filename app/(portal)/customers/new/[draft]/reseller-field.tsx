'use client'

import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import { useAccount, useText } from './account-context'

/** The reseller one came from stands fast until one asks to change it. */
export function ResellerField() {
  const { texts, partners, lockedReseller } = useAccount()
  const { control, setFocus } = useFormContext<TypedAccount>()
  const resellerId = useWatch({ control, name: 'resellerId' })
  const field = useText('resellerId')
  const [open, setOpen] = useState(!lockedReseller)
  const chosen = partners.find(({ value }) => value === resellerId)
  if (!open && chosen && !field.error)
    return (
      <div className="grid gap-1">
        <span className="tt-label">{field.label}</span>
        <div className="flex items-center gap-2 rounded-md border border-line bg-accent-soft py-1 ps-2.5 pe-1">
          <Icon name="lock" className="text-accent" />
          <strong className="min-w-0 flex-1 text-sm font-semibold wrap-anywhere">{chosen.label}</strong>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              setOpen(true)
              setTimeout(() => setFocus('resellerId'))
            }}
          >
            {texts.reseller.change}
          </Button>
        </div>
        <p className="tt-hint">{texts.reseller.locked}</p>
      </div>
    )
  return (
    <Select
      {...field}
      required={false}
      empty={texts.reseller.none}
      options={partners}
      hint={chosen ? texts.reseller.locked : texts.reseller.direct}
    />
  )
}
