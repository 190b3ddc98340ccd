import type { readSubscription } from '@/lib/domain/subscription/operations'
import { currentLocale } from '@/lib/i18n/request'

type Answer = Awaited<ReturnType<typeof readSubscription>>
/** What the page's one question is answered with. */
export type Shown = Extract<Answer, { ok: true }>['value']

export const offerTitle = async ({ titleEn, titleFr }: { titleEn: string; titleFr: string }) =>
  (await currentLocale()) === 'fr' ? titleFr : titleEn
