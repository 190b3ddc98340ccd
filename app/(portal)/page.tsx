import { PageHeader } from '@/components/ui/page-header'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { menuFor } from './menu'

export async function generateMetadata() {
  return { title: (await words('shell'))('home') }
}

export default async function Overview() {
  const [actor, t] = [await currentActor(), await words('shell')]
  if (!actor.user) return null
  const places = (await menuFor(actor)).flatMap(group => group.entries).filter(entry => entry.href !== '/')
  return (
    <>
      <PageHeader title={t('welcome', { name: actor.user.name })} lead={t('overviewLead')} />
      <ul className="grid gap-3 sm:grid-cols-2">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a className="block rounded-lg border border-line bg-surface p-4 font-medium" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
