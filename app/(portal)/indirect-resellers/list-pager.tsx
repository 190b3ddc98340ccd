import { Pager } from '@/components/ui/pager'
import { words } from '@/lib/i18n/words'
import { address } from './address'

type Props = {
  path: string
  keep: Record<string, string | undefined>
  range: string
  page: { previous?: string | undefined; next?: string | undefined }
}

/** Keyset paging; nothing where everything is on one page. */
export async function ListPager({ path, keep, range, page: { previous, next } }: Props) {
  const common = await words('common')
  const to = (place: Record<string, string | undefined>) => address(path, keep, place)
  return (
    <Pager
      label={common('pages')}
      range={range}
      first={{ label: common('first'), ...(previous && { href: to({}) }) }}
      previous={{ label: common('previous'), ...(previous && { href: to({ before: previous }) }) }}
      next={{ label: common('next'), ...(next && { href: to({ after: next }) }) }}
    />
  )
}
