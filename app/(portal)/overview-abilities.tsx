import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { Ability } from '@/lib/domain/overview/abilities'
import { format, words } from '@/lib/i18n/words'

/** What the person may do in their organisation, and who does the rest: nobody should have to try in order to know. */
export async function Abilities({ abilities }: { abilities: Ability[] }) {
  const [t, member, common, f] = [
    await words('overview'),
    await words('member.permissions'),
    await words('common'),
    await format(),
  ]
  const said = (permission: Ability['permission']) => member(permission as 'partnership.list')
  const [open, closed] = [
    abilities.filter(({ allowed }) => allowed),
    abilities.filter(({ allowed }) => !allowed),
  ]
  return (
    <Card title={t('may')} id="abilities" className="@container">
      <div className="grid gap-3">
        <Folded label={t('mayCount', { count: open.length })}>
          {open.map(({ permission }) => (
            <li key={permission} className="grid grid-cols-[auto_1fr] gap-2">
              <Icon name="check" className="mt-0.5 text-positive" />
              {said(permission)}
            </li>
          ))}
        </Folded>
        {closed.length > 0 && (
          <Folded label={t('mayNotCount', { count: closed.length })}>
            {closed.map(({ permission, roles }) => (
              <li key={permission} className="grid grid-cols-[auto_1fr] gap-2 text-ink-muted">
                <Icon name="lock" className="mt-0.5" />
                <span>
                  {said(permission)}
                  <span className="block text-xs text-ink-faint">
                    {t('mayWho', {
                      roles: f.list(
                        roles.map(role => common(`roles.${role}`)),
                        { type: 'disjunction' },
                      ),
                    })}
                  </span>
                </span>
              </li>
            ))}
          </Folded>
        )}
      </div>
    </Card>
  )
}

/** Read once and then in nobody's way. */
const Folded = ({ label, children }: { label: string; children: ReactNode }) => (
  <details className="text-sm">
    <summary className="cursor-pointer font-medium">{label}</summary>
    <ul className="grid gap-x-6 gap-y-1.5 pt-3 @xl:grid-cols-2 @4xl:grid-cols-3">{children}</ul>
  </details>
)
