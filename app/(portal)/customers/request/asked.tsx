import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import type { Side } from '@/lib/domain/relationship/sides'
import { words } from '@/lib/i18n/words'

type Props = { partners: Side[]; partner: Side | null; rights: boolean; provides: boolean }

/** With whom, and with or without delegated admin: a question to the page, whose draft then says so. */
export async function Asked({ partners, partner, rights, provides }: Props) {
  const t = await words('relationship.request')
  const options = partners.map(({ id, name, mpnId }) => ({
    value: id,
    label: mpnId ? `${name} · ${mpnId}` : name,
  }))
  return (
    <Card title={t('askFor')}>
      <form action="/customers/request" className="grid gap-4">
        <Select
          name="partner"
          label={t(provides ? 'reseller' : 'provider')}
          hint={t(provides ? 'resellerHint' : 'providerHint')}
          defaultValue={partner?.id ?? ''}
          options={options}
          {...(provides && { empty: t('alone') })}
        />
        <input type="hidden" name="asked" value="1" />
        <Checkbox
          id="rights"
          name="rights"
          value="yes"
          label={t('rights')}
          hint={t('rightsHint')}
          defaultChecked={rights}
        />
        <div>
          <Button type="submit">{t('apply')}</Button>
        </div>
      </form>
    </Card>
  )
}
