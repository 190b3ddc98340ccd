import type { Product } from '@/lib/domain/user/licensing'
import type { Tenant } from '@/lib/domain/user/tenant'
import { currentLocale } from '@/lib/i18n/request'
import { format, messages, words } from '@/lib/i18n/words'
import type { LicenseRow, LicenseTexts } from './license-row'

/** The products as the form shows them. */
export async function licenseRows(products: Product[], { customerId }: Tenant): Promise<LicenseRow[]> {
  const [t, locale] = [await words('user'), await currentLocale()]
  return products.map(one => {
    const { subscriptionId: id, nickname, quantity, assigned, held, names, state } = one
    const title = locale === 'fr' ? one.titleFr : one.titleEn
    const left = Math.max(0, quantity - assigned)
    const over = assigned - quantity
    return {
      id,
      title: nickname ? `${title} · ${nickname}` : title,
      held: held.length,
      left,
      available: t('availableOf', { free: left, total: quantity }),
      assigned: t('assignedNames', { count: assigned }),
      names,
      note: over > 0 ? t('over', { count: over }) : state === 'suspended' ? t('suspended') : '',
      buyHref:
        left === 0 && customerId === one.customerId
          ? `/customers/${customerId}/subscriptions/${id}`
          : undefined,
      state: { all: t('stateAll'), none: t('stateNone'), some: t('stateSome', { count: held.length }) },
    }
  })
}

/** The words of the form and of what came of it. */
export async function licenseTexts(back: string, noLocation: string[]): Promise<LicenseTexts> {
  const [t, common, f, locale] = [
    await words('user'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  const counted = (say: (count: number) => string) => [say(0), say(1), say(2).replace('2', '#')]
  return {
    available: t('available'),
    assignedTo: t('assignedTo'),
    buyMore: t('buyMore'),
    save: t('saveLicenses'),
    nothingChosen: t('nothingChosen'),
    noLocationFor:
      noLocation.length > 0 ? t('noLocationFor', { names: f.list(noLocation.slice(0, 10)) }) : '',
    errorTitle: common('errorSummary', { count: 1 }),
    updatedTitle: t('updatedTitle'),
    updatedNothing: t('updatedNothing'),
    given: t('given'),
    taken: t('taken'),
    user: t('name'),
    product: t('product'),
    result: t('result'),
    back,
    outcomes: messages[locale].user.outcomes,
    french: locale === 'fr',
    counts: {
      all: counted(count => t('updatedAll', { count })),
      done: counted(count => t('updatedDone', { count })),
      failed: counted(count => t('updatedFailed', { count })),
    },
  }
}
