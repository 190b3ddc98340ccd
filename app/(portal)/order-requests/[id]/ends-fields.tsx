import { Alert } from '@/components/ui/alert'
import { FormSelect } from '@/components/ui/form-fields'
import type { AskedItem, LostEnd } from '@/lib/domain/order-request/rules'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { spokenItems } from '../items'

/** For every line whose end is not possible any more, the ones that are. None is chosen beforehand. */
export async function EndsFields({ lost, items }: { lost: LostEnd[]; items: AskedItem[] }) {
  if (lost.length === 0) return null
  const [t, order, f, say, locale] = [
    await words('orderRequest'),
    await words('order.picker'),
    await format(),
    await spokenItems(),
    await currentLocale(),
  ]
  const day = (endsAt: Date) => f.dateTime(lastDay(endsAt), { dateStyle: 'medium', timeZone: 'UTC' })
  const called = ({ nickname, titleEn, titleFr }: NonNullable<LostEnd['ends'][number]['other']>) =>
    nickname ?? (locale === 'fr' ? titleFr : titleEn)
  return (
    <>
      <Alert tone="warning" title={t('endLostTitle')}>
        {t('endLostBody')}
      </Alert>
      {lost.map(({ at, asked, passed, usual, ends }) => (
        <FormSelect
          key={at}
          name={`ends.${at}`}
          label={`${items[at] ? say.title(items[at]) : ''} · ${order('end')}`}
          hint={t('endAsked', { date: lastDay(asked), passed: passed ? 'yes' : 'no' })}
          empty={t('endChoose')}
          options={[
            ...ends.map(({ endsAt, other }) => ({
              value: endsAt.toISOString(),
              label: other
                ? order('endWith', { date: day(endsAt), title: called(other) })
                : order('endMonth', { date: day(endsAt) }),
            })),
            { value: 'usual', label: usual ? t('endFull', { date: day(usual) }) : order('endUsual') },
          ]}
          className="max-w-md"
          required
        />
      ))}
    </>
  )
}
