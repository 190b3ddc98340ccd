import type { userOutcomes as en } from '../en/user-outcomes'

export const userOutcomes: typeof en = {
  outcomes: {
    none: 'Plus aucune licence disponible. Achetez-en, ou retirez-en une à quelqu’un d’autre.',
    location: 'Aucun lieu d’utilisation. Définissez-le d’abord sur la page de l’utilisateur.',
    conflict: 'Détient déjà ce produit par un autre abonnement.',
    dependency: 'Il faut d’abord une licence du produit de base.',
    needed: 'Un module complémentaire de cet utilisateur en dépend. Retirez d’abord ce module.',
    state: 'L’abonnement n’est pas actif.',
    notFound: 'L’utilisateur a été supprimé entre-temps.',
    done: 'Effectué',
    already: 'Déjà fait',
  },
}
