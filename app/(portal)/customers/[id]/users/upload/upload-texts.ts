import { formatNumber } from '@/components/ui/number'
import { columns } from '@/lib/domain/user/csv'
import type { Tenant } from '@/lib/domain/user/tenant'
import { currentLocale } from '@/lib/i18n/request'
import { messages, words } from '@/lib/i18n/words'

/** The words of the upload; those of faults with their numbers still to be filled in. */
export async function uploadTexts({ domain }: Pick<Tenant, 'domain'>) {
  const [t, common, locale] = [await words('user'), await words('common'), await currentLocale()]
  const counted = (say: (count: number) => string) => [say(1), say(2).replace('2', '#')]
  const faults = messages[locale].user.faults
  return {
    step1: t('step1'),
    step2: t('step2'),
    step3: t('step3'),
    step3Lead: t('step3Lead'),
    step4: t('step4'),
    template: t('template'),
    templateName: t('templateName'),
    templateHead: t('templateHead'),
    file: t('file'),
    fileHint: t('fileHint', { domain }),
    validate: t('validate'),
    save: common('save'),
    chooseOther: t('chooseOther'),
    cancel: common('cancel'),
    errorTitle: common('errorSummary', { count: 1 }),
    tooLarge: t('faults.tooLarge', { max: formatNumber(100_000, locale) }),
    valid: counted(count => t('valid', { count })),
    added: counted(count => t('added', { count })),
    invalid: counted(count => t('invalid', { count })),
    invalidBody: t('invalidBody'),
    columns: Object.values(columns).map(([en, fr]) => [en, locale === 'fr' ? fr : en] as const),
    row: t('row'),
    column: t('column'),
    wrong: t('wrong'),
    faults: faults as Record<string, string>,
  }
}
