import { LocaleSwitch } from '@/components/shell/locale-switch'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { chooseLocale } from '@/lib/web/preferences'

/** English or French, each in its own words. */
export async function Language({ showLabel = true }: { showLabel?: boolean }) {
  const t = await words('shell')
  return (
    <LocaleSwitch
      label={t('language')}
      locale={await currentLocale()}
      locales={[
        { code: 'en', label: t('english') },
        { code: 'fr', label: t('french') },
      ]}
      action={chooseLocale}
      showLabel={showLabel}
    />
  )
}
