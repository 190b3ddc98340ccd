import { FilterSelect } from '@/components/ui/filter-select'
import { Toolbar } from '@/components/ui/toolbar'
import { severities, states } from '@/lib/domain/service-request/rules'
import { words } from '@/lib/i18n/words'

type Props = { state: string; severity: string; holder: string; viewer: string; size: string | undefined }

/** By status, severity and who has it. */
export async function Filters({ state, severity, holder, viewer, size }: Props) {
  const [t, all, common] = [
    await words('serviceRequest.list'),
    await words('serviceRequest'),
    await words('common'),
  ]
  return (
    <Toolbar
      action="/service-requests"
      label={t('filters')}
      submitLabel={common('apply')}
      keep={size ? { size } : {}}
    >
      <FilterSelect
        name="state"
        label={t('state')}
        value={state === 'unsolved' ? '' : state}
        all={t('unsolved')}
        options={[
          { value: 'all', label: t('all') },
          ...states.map(value => ({ value, label: all(`states.${value}`) })),
        ]}
      />
      <FilterSelect
        name="severity"
        label={t('severity')}
        value={severity === 'any' ? '' : severity}
        all={t('anySeverity')}
        options={severities.map(value => ({ value, label: all(`severities.${value}`) }))}
      />
      {viewer !== 'customer' && (
        <FilterSelect
          name="holder"
          label={t('holder')}
          value={holder === 'any' ? '' : holder}
          all={t('anyHolder')}
          options={[
            { value: 'own', label: t('own') },
            { value: 'other', label: t('other') },
          ]}
        />
      )}
    </Toolbar>
  )
}
