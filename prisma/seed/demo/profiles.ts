import type { Cast } from './companies'
import type { Stage } from './stage'

const TEXTS = {
  boreal: {
    servicesEn:
      'Cloud licences from all publishers of the catalogue, with a sales desk in four languages. Migration workshops for resellers, an answer from support within two hours on working days, and one bill a month.',
    servicesFr:
      'Licences cloud de tous les éditeurs du catalogue, avec un service commercial en quatre langues. Ateliers de migration pour les revendeurs, réponse du support en deux heures les jours ouvrés, et une seule facture par mois.',
    languages: ['fr', 'en', 'de', 'nl'],
  },
  meridian: {
    servicesEn:
      'New-commerce and classic licences for resellers across the United States. Round-the-clock technical desk, credit terms from the first order, and training for sales teams that begin with the cloud.',
    servicesFr:
      'Licences en nouveau commerce et classiques pour les revendeurs de tous les États-Unis. Support technique jour et nuit, crédit dès la première commande, et formation des équipes commerciales qui débutent dans le cloud.',
    languages: ['en', 'es'],
  },
  rhein: {
    servicesEn:
      'A distributor for system houses in Central Europe: licences, backup and security add-ons, and help with tenders of the public sector. Every reseller has one contact person, by name.',
    servicesFr:
      'Distributeur des intégrateurs d’Europe centrale : licences, sauvegarde et modules de sécurité, et aide aux appels d’offres du secteur public. Chaque revendeur a un interlocuteur attitré.',
    languages: ['de', 'en', 'pl'],
  },
} as const

/** The three providers in the official list, and one change that waits for the operator. */
export function enterProfiles({ rows, chance, time }: Stage, cast: Cast) {
  for (const [key, { servicesEn, servicesFr, languages }] of Object.entries(TEXTS))
    rows.provider_profile.push({
      provider_id: cast[key as keyof typeof TEXTS].id,
      services_en: servicesEn,
      services_fr: servicesFr,
      languages,
      published: true,
      version: 1,
      updated_at: time.before(200),
    })
  const asked = time.before(2)
  const phone = ['+49 221 4710 210', '+49 221 4710 200']
  rows.profile_change_request.push({
    provider_id: cast.rhein.id,
    id: chance.id(asked),
    state: 'open',
    changes: { supportPhone: phone },
    reason: 'Our support desk has a new number since the first of the month.',
    requested_by: cast.rhein.person('global.admin').name,
    requested_at: asked,
  })
}
