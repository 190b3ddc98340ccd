import { Alert } from '@/components/ui/alert'
import { PageSize } from '@/components/ui/page-size'
import { Pager } from '@/components/ui/pager'
import { words } from '@/lib/i18n/words'
import { addressOf } from './address'
import type { CustomerList } from './list'
import { RememberSize } from './remember-size'
import { sizeCookie, sizes } from './rows-per-page'

type Props = { list: CustomerList; search: Record<string, string>; provides: boolean }

/** Under the list: what is shown of how many, the pages, and their size. */
export async function ListFoot({ list, search, provides }: Props) {
  const { rows, offset, total, previous, next, cut, size } = list
  if (rows.length === 0) return null
  const [t, common] = [await words('customer.list'), await words('common')]
  const shown = offset + rows.length
  const to = (place: Record<string, string | undefined>) => addressOf(search, place)
  return (
    <>
      {cut && (
        <div className="pt-3">
          <Alert>{provides ? t('cut') : t('cutReseller')}</Alert>
        </div>
      )}
      <Pager
        label={common('pages')}
        range={t('range', { from: offset + 1, to: shown, total: total.at, more: String(total.more) })}
        first={{ label: common('first'), ...(previous && { href: to({}) }) }}
        previous={{
          label: common('previous'),
          ...(previous && { href: to({ before: previous, from: String(offset) }) }),
        }}
        next={{ label: common('next'), ...(next && { href: to({ after: next, from: String(shown) }) }) }}
        size={
          <PageSize
            label={common('rows')}
            sizes={sizes.map(one => ({
              size: one,
              href: to({ size: String(one) }),
              current: one === size,
            }))}
          />
        }
      />
      <RememberSize cookie={sizeCookie} />
    </>
  )
}
