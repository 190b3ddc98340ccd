import type { Offer } from './offer'

export type Filter = { [name in 'q' | 'category' | 'kind' | 'billing']?: string | undefined }

/** Small letters without accents, as they are searched for. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word typed, somewhere in the text. */
export const contains = (foldedText: string, typed: string) =>
  folded(typed)
    .split(/\s+/)
    .every(part => foldedText.includes(part))

type Shown = Pick<
  Offer,
  'category' | 'kind' | 'prices' | 'titleEn' | 'titleFr' | 'descriptionEn' | 'descriptionFr'
>

/** Is the offer one that was looked for (pages §11)? In both languages, because people remember either name. */
export function matches(offer: Shown, { q, category, kind, billing }: Filter): boolean {
  if (category && offer.category !== category) return false
  if (kind && offer.kind !== kind) return false
  if (billing && !offer.prices.some(price => price.billing === billing)) return false
  const { titleEn, titleFr, descriptionEn, descriptionFr } = offer
  return contains(folded(`${titleEn} ${titleFr} ${descriptionEn} ${descriptionFr}`), q ?? '')
}
