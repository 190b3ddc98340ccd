import { words } from '@/lib/i18n/words'

type Limits = { perOrder: number | null; perMonth: number | null; lately: number }

/** How much a reseller may order without asking, and what happens beyond that. */
export async function saysLimits({ perOrder, perMonth, lately }: Limits, provider: string) {
  return (await words('orderRequest'))('limits', {
    ...{ provider, lately },
    perOrder: perOrder === null ? 'none' : String(perOrder),
    perMonth: perMonth === null ? 'none' : String(perMonth),
  })
}
