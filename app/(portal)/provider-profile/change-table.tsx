import { type ProfileChanges, profileFields } from '@/lib/domain/directory/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'

type Props = { changes: ProfileChanges; caption: string; past?: boolean }

/** Field by field what was and what is asked for. */
export async function ChangeTable({ changes, caption, past }: Props) {
  const [t, formatter, locale] = [await words('directory'), await format(), await currentLocale()]
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const say = (field: string, value: string) => {
    if (!value) return <em className="text-ink-faint">{t('profile.empty')}</em>
    return field === 'languages'
      ? formatter.list(value.split(' ').map(code => names.of(code) ?? code))
      : value
  }
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-left text-xs text-ink-faint">
          <tr>
            <th scope="col" className="py-1 pe-4 font-normal">
              {t('profile.field')}
            </th>
            <th scope="col" className="py-1 pe-4 font-normal">
              {t(past ? 'profile.before' : 'profile.from')}
            </th>
            <th scope="col" className="py-1 font-normal">
              {t('profile.to')}
            </th>
          </tr>
        </thead>
        <tbody>
          {profileFields.map(field => {
            const change = changes[field]
            return (
              change && (
                <tr key={field} className="border-t border-line align-top">
                  <th scope="row" className="py-2 pe-4 text-left font-medium">
                    {t(`fields.${field}`)}
                  </th>
                  <td className="py-2 pe-4 whitespace-pre-line text-ink-muted wrap-anywhere">
                    {say(field, change[0])}
                  </td>
                  <td className="py-2 whitespace-pre-line wrap-anywhere">{say(field, change[1])}</td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
