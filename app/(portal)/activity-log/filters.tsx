import { FilterChips } from '@/components/ui/filter-chips'
import { FilterSelect } from '@/components/ui/filter-select'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { operations } from '@/lib/domain'
import { toldTo } from '@/lib/domain/activity/rules'
import { everPossible } from '@/lib/domain/permission'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { addressOf } from './address'
import { DateField } from './date-field'
import { spoken } from './spoken'

type Log = {
  from: string
  to: string
  people: { id: string; name: string }[]
  rows: { customerName: string | null }[]
}

/** The period, the person, the action, the customer, the outcome and the words one looks for. */
export async function ActivityFilters({ log, search }: { log: Log; search: Record<string, string> }) {
  const [t, common] = [await words('activity'), await words('common')]
  // A link from a customer's page names it by its id, which nobody types.
  const byId = /^[0-9a-f-]{36}$/.test(search.customer ?? '')
  const chips = byId
    ? [
        {
          key: 'customer',
          text: log.rows[0]?.customerName ?? t('onlyThisCustomer'),
          removeHref: addressOf(search, { customer: undefined }),
          removeLabel: t('remove'),
        },
      ]
    : []
  const keep = { ...(search.size && { size: search.size }), ...(byId && { customer: search.customer ?? '' }) }
  const people = log.people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Toolbar
      action="/activity-log"
      label={t('filters')}
      submitLabel={common('apply')}
      keep={keep}
      chips={<FilterChips label={common('filters')} chips={chips} />}
    >
      <DateField name="from" label={t('from')} value={log.from} />
      <DateField name="to" label={t('to')} value={log.to} />
      <FilterSelect
        name="person"
        label={t('person')}
        value={search.person}
        all={t('everyone')}
        options={people}
      />
      <FilterSelect
        name="action"
        label={t('action')}
        value={search.action}
        all={t('everyAction')}
        options={await actions()}
      />
      <FilterSelect
        name="outcome"
        label={t('outcome')}
        value={search.outcome}
        all={t('everyOutcome')}
        options={[
          { value: 'done', label: t('done') },
          { value: 'refused', label: t('refused') },
        ]}
      />
      {!byId && (
        <SearchBox
          name="customer"
          label={t('customer')}
          placeholder={t('customerHint')}
          value={search.customer}
          shortcut={false}
        />
      )}
      <SearchBox label={t('search')} value={search.q} />
    </Toolbar>
  )
}

/** What people of this kind of organisation can do at all, and what others tell its log, in words and in their order. */
async function actions() {
  const [{ organisation }, say] = [await currentActor(), await spoken()]
  const of = organisation?.kind ?? 'customer'
  const own = Object.entries(operations).flatMap(([name, { kind, permission }]) =>
    kind === 'command' && everPossible(permission, of) ? [name] : [],
  )
  return [...new Set([...own, ...toldTo(of)])]
    .map(name => ({ value: name, label: say.operation(name) }))
    .sort((one, other) => one.label.localeCompare(other.label))
}
