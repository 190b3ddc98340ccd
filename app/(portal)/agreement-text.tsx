import { Tag } from '@/components/ui/tag'
import { comparedWith } from '@/lib/domain/agreement/rules'
import { words } from '@/lib/i18n/words'

type Props = {
  text: string
  lang: 'en' | 'fr' /** The text it is compared with. */
  before?: string | undefined
}

/** The text of an agreement; beside another version what is new in it is marked, and what is gone is told. */
export async function AgreementText({ text, lang, before }: Props) {
  if (before === undefined)
    return (
      <div lang={lang} className="max-w-[76ch] text-sm whitespace-pre-wrap">
        {text}
      </div>
    )
  const t = await words('agreements')
  const { paragraphs, gone } = comparedWith(before, text)
  return (
    <div className="grid max-w-[76ch] gap-3 text-sm">
      {paragraphs.map(({ text: one, isNew }) =>
        isNew ? (
          <div key={one} className="border-s-2 border-accent ps-3">
            <Tag>{t('isNew')}</Tag>
            <p lang={lang} className="pt-1 whitespace-pre-wrap">
              {one}
            </p>
          </div>
        ) : (
          <p key={one} lang={lang} className="whitespace-pre-wrap">
            {one}
          </p>
        ),
      )}
      {gone.length > 0 && (
        <div className="border-t border-line pt-3">
          <h3 className="text-sm font-semibold">{t('gone')}</h3>
          {gone.map(one => (
            <p key={one} lang={lang} className="pt-2 whitespace-pre-wrap text-ink-muted line-through">
              {one}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
