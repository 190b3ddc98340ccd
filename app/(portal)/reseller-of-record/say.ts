import type { Told } from '@/lib/domain/record/operations'
import { format, words } from '@/lib/i18n/words'

export async function sayTried({ able, reseller, ...rest }: Told) {
  const t = await words('record')
  return [t('tried', { count: able, reseller }), await others(rest), t('triedNote')].filter(Boolean).join(' ')
}

export async function sayDone({ able, reseller, ...rest }: Told) {
  const t = await words('record')
  return [t('done', { count: able, reseller }), await others(rest)].filter(Boolean).join(' ')
}

/** Those that cannot be, each with the reason. */
async function others({ unable }: Pick<Told, 'unable'>) {
  if (unable.length === 0) return ''
  const [t, f] = [await words('record'), await format()]
  const names = unable.map(({ title, companyName, why, credited }) =>
    t('unableOne', { title: `${companyName}, ${title}`, why, credited: credited ?? '' }),
  )
  return t('unable', { names: f.list(names) })
}
