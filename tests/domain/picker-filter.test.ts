import { expect, it } from 'vitest'
import { passes, startFilter } from '@/app/(portal)/customers/catalogue/picker-filters'
import type { PickerOffer } from '@/app/(portal)/customers/catalogue/picker-state'

const offer = (kind: string) => ({ kind, title: 'Archive', text: '', category: 'add-on' }) as PickerOffer
const kinds = ['base', 'addon'].map(value => ({ value, label: value }))

it('the catalogue begins with the add-ons for who comes from their base, and whole for anybody else', () => {
  const shown = (kind: string | undefined) =>
    ['base', 'addon'].filter(one => passes(offer(one), startFilter(kinds, kind)))
  expect(shown('addon')).toEqual(['addon'])
  for (const other of [undefined, '', 'trial', 'x']) expect(shown(other)).toEqual(['base', 'addon'])
})
