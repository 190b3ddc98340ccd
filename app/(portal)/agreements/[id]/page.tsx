import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { FlashToast } from '@/components/ui/toast'
import { readAgreementVersion } from '@/lib/domain/agreement/queries'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AgreementText } from '../../agreement-text'
import { stateTone } from '../tones'
import { Signatures } from './signatures'

export async function generateMetadata() {
  return { title: (await words('agreements'))('title') }
}

export default page(
  readAgreementVersion,
  ({ params, search: { after, before } }) => ({ id: params.id ?? '', after, before }),
  async ({ agreement, state, signatures }, { search }) => {
    const [t, preview, shell, formatter] = [
      await words('agreements'),
      await words('agreements.preview'),
      await words('shell'),
      await format(),
    ]
    const lang = search.text === 'en' || search.text === 'fr' ? search.text : await currentLocale()
    const { id, kind, version, effectiveAt, againFrom } = agreement
    const utcDay = (at: Date) => formatter.dateTime(at, { dateStyle: 'long', timeZone: 'UTC' })
    const again = againFrom ? ` · ${t('againBy', { date: utcDay(againFrom) })}` : ''
    const title = `${t(kind)}, ${t('versionOf', { version })}`
    return (
      <>
        <PageHeader
          title={title}
          status={<StatusBadge tone={stateTone[state]}>{t(`states.${state}`)}</StatusBadge>}
          lead={`${t('effective')} ${formatter.dateTime(effectiveAt, { dateStyle: 'long' })}${again}`}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: t('title'), href: '/agreements' }, { label: title }]}
            />
          }
          tabs={
            <TabsNav
              label={t('language')}
              tabs={(['en', 'fr'] as const).map(one => ({
                href: `/agreements/${id}?text=${one}`,
                label: t(one === 'en' ? 'english' : 'french'),
                current: one === lang,
              }))}
            />
          }
        />
        <div className="grid gap-6">
          <Card title={lang === 'fr' ? agreement.titleFr : agreement.titleEn}>
            <AgreementText text={lang === 'fr' ? agreement.bodyFr : agreement.bodyEn} lang={lang} />
          </Card>
          {signatures ? (
            <Signatures of={id} found={signatures} again={againFrom !== null} />
          ) : (
            <p className="max-w-[76ch] text-sm text-ink-muted">{t('customersNote')}</p>
          )}
        </div>
        {search.told === 'published' && (
          <FlashToast param="told" message={preview('published', { version })} />
        )}
      </>
    )
  },
)
