import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { addTag, dropTag } from './actions'
import type { Shown } from './shown'

/** The provider's own words for its customers, to find them by. */
export async function TagsCard({ customer }: { customer: Shown }) {
  if (customer.viewer !== 'provider') return null
  const [t, common, no] = [await words('customer.tags'), await words('common'), await whyNot('customer.tag')]
  const { id, tags, tagNames } = customer
  return (
    <Card title={t('title')}>
      <div className="grid gap-4">
        {tags.length === 0 && <p className="text-sm text-ink-muted">{t('none')}</p>}
        {tags.length > 0 && (
          <ul className="flex flex-wrap gap-2">
            {tags.map(tag => (
              <li key={tag.id} className="tt-tag inline-flex items-center gap-1">
                <a href={`/customers?tag=${tag.id}`}>{tag.name}</a>
                {!no && (
                  <ActionForm
                    action={dropTag}
                    hidden={{ customerId: id, tagId: tag.id }}
                    errorTitle={common('errorSummary', { count: 1 })}
                    className="contents"
                  >
                    <SubmitButton
                      variant="quiet"
                      size="sm"
                      icon="x"
                      className="tt-btn-icon"
                      aria-label={t('remove', { name: tag.name })}
                    />
                  </ActionForm>
                )}
              </li>
            ))}
          </ul>
        )}
        {no ? (
          <div>
            <Button size="sm" icon="tag" whyNot={no}>
              {t('assign')}
            </Button>
          </div>
        ) : (
          <ActionForm
            key={tags.length}
            action={addTag}
            hidden={{ customerId: id }}
            errorTitle={common('errorSummary', { count: 1 })}
            prefix="tag"
            className="flex flex-wrap items-end gap-2"
          >
            <FormField name="name" label={t('name')} list="tag-names" autoComplete="off" maxLength={50} />
            <datalist id="tag-names">
              {tagNames.map(name => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <SubmitButton variant="secondary" icon="tag">
              {t('assign')}
            </SubmitButton>
            <p className="tt-hint basis-full">{t('hint')}</p>
          </ActionForm>
        )}
      </div>
    </Card>
  )
}
