import { guest } from '@/lib/domain/actor'
import { findProviders } from '@/lib/domain/directory/queries'
import { owner } from '../owner'
import { type Org, organisation } from '../world'

/** A country nobody else's test lists, so that its list is ours. */
export const listed = async (wish: Partial<Org> & { vetting?: string; published?: boolean } = {}) => {
  const { published = true, ...org } = wish
  const provider = await organisation('provider', org)
  await owner().query(
    `insert into provider_profile (provider_id, services_en, services_fr, languages, published) values ($1, 'Licences', 'Licences', '{fr}', $2)`,
    [provider.id, published],
  )
  return provider
}

export const found = async (input: { q?: string; country?: string } = {}) => {
  const answer = await findProviders(guest(), { locale: 'en', ...input })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

export const namesOf = async (input: Parameters<typeof found>[0]) =>
  (await found(input)).providers.map(({ id }) => id)

export const wish = (provider: Org, more: object = {}) => ({
  name: provider.name,
  servicesEn: 'Licences and migration',
  servicesFr: 'Licences et migration',
  languages: ['fr' as const, 'en' as const],
  supportEmail: 'desk@provider.example',
  supportPhone: '+33 1 99 00 00 00',
  supportWebsite: 'https://provider.example/help',
  reason: 'We grew.',
  ...more,
})

export const key = <T>(answer: { ok: true; value: T } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
