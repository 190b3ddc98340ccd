import type { Tenant } from '@/lib/domain/user/tenant'
import { words } from '@/lib/i18n/words'
import type { PasswordTexts } from './passwords'

export async function passwordTexts({ domain }: Pick<Tenant, 'domain'>): Promise<PasswordTexts> {
  const [t, common] = [await words('user'), await words('common')]
  return {
    once: t('once'),
    name: t('name'),
    userName: t('userName'),
    temporary: t('temporary'),
    show: t('show'),
    hide: t('hide'),
    copyAll: t('copyAll'),
    copied: common('copied'),
    download: t('download'),
    print: t('print'),
    fileName: t('fileName', { domain }),
    fileHead: t('fileHead'),
    saved: t('saved'),
    savedHint: t('savedHint'),
    finish: t('finish'),
  }
}
