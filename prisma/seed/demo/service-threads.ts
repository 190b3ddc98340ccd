import type { Severity, State } from '@/lib/domain/service-request/rules'

/** Who says something: the customer, or the company that has the request then, by the part of the address before the @. */
type Said = {
  by: 'customer' | 'helpdesk.agent' | 'admin.agent'
  act: 'note' | 'waiting' | 'solved' | 'closed' | 'handOver'
  /** Hours after the request was filed. */
  after: number
  text?: string
}

export type Thread = {
  /** A customer of Boréal. */
  domain: string
  severity: Severity
  state: State
  hoursAgo: number
  title: string
  text: string
  said: Said[]
}

/** Requests in every state, with the provider and with its reseller; one whose first answer is late. */
export const threads: Thread[] = [
  {
    domain: 'maisonhartmann',
    severity: 'critical',
    state: 'open',
    hoursAgo: 1,
    title: 'Plus personne ne reçoit d’e-mail',
    text: 'Depuis ce matin, aucun message externe n’arrive, chez aucun de nos collaborateurs.',
    said: [],
  },
  {
    domain: 'textilesvasseur',
    severity: 'minimal',
    state: 'open',
    hoursAgo: 30,
    title: 'Changer le nom affiché de la société',
    text: 'Notre ancien nom figure encore dans les invitations. Où peut-on le changer ?',
    said: [],
  },
  {
    domain: 'ateliersbruyere',
    severity: 'moderate',
    state: 'inProgress',
    hoursAgo: 20,
    title: 'Deux postes demandent sans cesse le mot de passe',
    text: 'Les deux postes de l’atelier demandent le mot de passe toutes les dix minutes.',
    said: [
      {
        by: 'helpdesk.agent',
        act: 'note',
        after: 2,
        text: 'Nous regardons les connexions de ces deux postes et revenons vers vous aujourd’hui.',
      },
    ],
  },
  {
    domain: 'vernieravocats',
    severity: 'moderate',
    state: 'waiting',
    hoursAgo: 50,
    title: 'Partage d’un dossier avec un confrère',
    text: 'Un confrère extérieur n’ouvre pas le dossier que nous partageons avec lui.',
    said: [
      {
        by: 'helpdesk.agent',
        act: 'waiting',
        after: 3,
        text: 'Quel message voit-il exactement, et avec quelle adresse est-il connecté ?',
      },
    ],
  },
  {
    domain: 'laboratoiresosmane',
    severity: 'moderate',
    state: 'solved',
    hoursAgo: 120,
    title: 'Licence refusée à une nouvelle collaboratrice',
    text: 'L’attribution de la licence échoue pour une personne arrivée lundi.',
    said: [
      { by: 'admin.agent', act: 'handOver', after: 1, text: 'Atelier Nuage gère vos utilisateurs.' },
      {
        by: 'helpdesk.agent',
        act: 'solved',
        after: 5,
        text: 'Le pays d’utilisation manquait sur son compte. La licence est attribuée.',
      },
    ],
  },
  {
    domain: 'mutuellemariniers',
    severity: 'minimal',
    state: 'closed',
    hoursAgo: 400,
    title: 'Conserver les e-mails dix ans',
    text: 'Nos règles demandent dix ans de conservation. Est-ce compris dans notre abonnement ?',
    said: [
      {
        by: 'helpdesk.agent',
        act: 'solved',
        after: 6,
        text: 'Oui, avec une stratégie de conservation. Vous trouverez les étapes dans notre réponse par e-mail.',
      },
      { by: 'customer', act: 'closed', after: 30 },
    ],
  },
]
