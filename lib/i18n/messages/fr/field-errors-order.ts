import type { fieldErrorsOrder as en } from '../en/field-errors-order'

export const fieldErrorsOrder: typeof en = {
  subscription: {
    renewing:
      'La période s’est terminée le {date, date, long} et le renouvellement est en cours. Réessayez dans deux minutes.',
    stale:
      'Enregistré entre-temps : {theirs, select, none {rien} other {{theirs}}}. Votre choix : {yours, select, none {rien} other {{yours}}}.',
    wholeNumber: 'Saisissez un nombre entier de licences.',
    state:
      'Les licences d’un abonnement {state, select, suspended {suspendu} expired {expiré} disabled {désactivé} deleted {supprimé} other {en attente}} restent telles quelles.{state, select, suspended { Réactivez-le d’abord.} other {}}',
    changesUsed:
      'Un abonnement peut être modifié {max, number} fois, et celui-ci l’a été. Achetez-en plutôt un nouveau.',
    fixed: 'Le nombre de licences de cette offre est fixe.',
    noIncrease: 'Aucune licence ne peut être ajoutée à cet abonnement. Achetez-en plutôt un nouveau.',
    noDecrease: 'Les licences de cette offre ne peuvent pas être rendues.',
    belowMin: 'Cette offre demande au moins {min, plural, one {# licence} other {# licences}}.',
    aboveMax: 'Un abonnement à cette offre compte au plus {max, plural, one {# licence} other {# licences}}.',
    pooled:
      'Ce client peut détenir {max, plural, one {# licence} other {# licences}} de cette offre, tous partenaires confondus, et en a {elsewhere, number} dans d’autres abonnements : {highest, number} au plus ici.',
    belowShare:
      'Ce module complémentaire doit couvrir une part des {base, number} licences dont il dépend : au moins {min, number}.',
    window:
      'Il n’est plus possible de rendre que {refundable, plural, one {# licence} other {# licences}}, jusqu’au {until, date, ::yMMMdjm} : {lowest, number} est le minimum actuel.',
    assigned:
      '{assigned, plural, one {# licence est attribuée} other {# licences sont attribuées}} à des utilisateurs : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}. Retirez-en d’abord {free, number} sous Utilisateurs et licences.',
    windowShut:
      'Le délai pour rendre des licences est passé. En réduire le nombre redevient possible au renouvellement, après le {date, date, long}.',
  },
  order: {
    empty: 'Choisissez au moins une offre.',
    noQuantity: 'Saisissez le nombre de licences.',
    notNumber: 'Saisissez le nombre de licences en chiffres.',
    negative:
      'Le nombre de licences ne peut pas être négatif. Pour rendre des licences, ouvrez l’abonnement.',
    zero: 'Saisissez 1 ou plus, ou décochez l’offre si vous n’en voulez pas.',
    tooMany: 'C’est plus que ce qui peut être commandé : {max, number} au maximum.',
    fixed: 'Cette offre comprend exactement {quantity, plural, one {# licence} other {# licences}}.',
    atMost:
      'Un abonnement à cette offre compte {max, plural, one {# licence} other {# licences}} au maximum.',
    pooled:
      'Un client peut détenir {max, number} licences de cette offre, tous partenaires confondus. Il en a {held, number} : il en reste {remaining, plural, =0 {zéro} other {#}}, et vous en demandez {requested, number}.',
    share:
      'Ce module doit couvrir au moins {percent, number} % des {seats, number} licences de ses produits de base : saisissez {min, number} ou plus.',
    noTerm: 'Cette durée n’est plus proposée. Choisissez-en une autre.',
    notAligned: 'La période ne peut pas se terminer ce jour-là. Choisissez l’un des jours proposés.',
    endLost: 'Choisissez quand la période doit se terminer.',
    noBilling: 'Cette offre n’est pas facturée ainsi pour la durée choisie. Choisissez une autre fréquence.',
    attest: 'Cochez la case : cette offre exige la déclaration.',
    chooseBase: 'Choisissez l’abonnement auquel ce module se rattache.',
    baseGone: 'Cet abonnement n’est plus actif : rien ne peut y être ajouté. Choisissez-en un autre.',
    otherCurrency:
      'Cette offre est tarifée en {currency}, contrairement aux autres. Commandez-la séparément.',
    resellerNeeded: 'Choisissez un revendeur.',
    reseller: 'Choisissez un autre revendeur, ou « Aucun revendeur ».',
    withdrawn: 'Cette offre a été retirée du catalogue. Choisissez-en une autre.',
    endOfSale: 'N’est plus vendue depuis le {date, date, long}. Les abonnements existants continuent.',
    country: 'N’est pas vendue dans le pays du client.',
    noPrice: 'Elle n’a pas de prix en {currency} aujourd’hui.',
    qualification:
      'Réservée aux clients ayant la qualification {qualification, select, education {Éducation} government {Secteur public} stateOwned {Entité publique} other {Organisme à but non lucratif}}.',
    owned: 'Le client possède déjà {offersFr} : il n’y a rien à essayer.',
    reactivate: 'Le client possède cette offre, suspendue. Réactivez plutôt cet abonnement.',
    lifetimeLimit:
      'Un client ne peut avoir cette offre {limit, plural, one {qu’une fois} other {que # fois}}, et il l’a déjà eue.',
    concurrentLimit:
      'Un client peut avoir {limit, plural, one {un seul abonnement} other {# abonnements}} à cette offre à la fois, et il {limit, plural, one {l’a} other {les a}}. Ajoutez plutôt des licences à un abonnement existant.',
    poolEmpty:
      'Le client détient les {max, number} licences de cette offre auxquelles il a droit, tous partenaires confondus.',
    baseMissing: 'Ne s’achète pas sans produit de base. Il faut l’un de ceux-ci : {offersFr}.',
  },
}
