import { FilterSelect } from '@/components/ui/filter-select'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { adminRoles } from '@/lib/domain/user/rules'
import { words } from '@/lib/i18n/words'

type Props = { base: string; q: string | undefined; role: string | undefined; licensed: string | undefined }

export async function Filters({ base, q, role, licensed }: Props) {
  const [t, common] = [await words('user'), await words('common')]
  return (
    <Toolbar action={base} label={t('filter')} submitLabel={common('search')}>
      <SearchBox label={t('search')} value={q} />
      <FilterSelect
        name="role"
        label={t('role')}
        value={role}
        all={t('everyRole')}
        options={[...adminRoles, 'user' as const].map(one => ({ value: one, label: common(`roles.${one}`) }))}
      />
      <FilterSelect
        name="licensed"
        label={t('licensed')}
        value={licensed}
        all={t('anyLicense')}
        options={[
          { value: 'yes', label: t('withLicense') },
          { value: 'no', label: t('withoutLicense') },
        ]}
      />
    </Toolbar>
  )
}
