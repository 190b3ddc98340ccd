import type { upgrade as en, upgradeFields as enFields } from '../en/upgrade'

export const upgradeFields: typeof enFields = {
  unknown: 'Choisissez l’une des offres affichées.',
  unknownInto: 'Choisissez l’un des abonnements affichés, ou un nouveau.',
  plan: 'Il n’y a pas de prix aujourd’hui pour cette période et cette fréquence de facturation. Choisissez-en une autre.',
  withdrawn: 'Retirée du catalogue entre-temps.',
  endOfSale: 'N’est plus vendue depuis le {date, date, long}.',
  country: 'N’est pas vendue dans le pays du client.',
  price: 'Pas de prix en {currency} aujourd’hui pour cette période ou une plus longue.',
  pooled:
    'Le client détient {held, number} des {max, number} licences qu’il peut avoir de cette offre chez tous ses partenaires.',
  seats: 'Cette offre prend de {min, number} à {max, number} licences.',
  owned: 'Le client a déjà cette offre. Ajoutez-y plutôt des licences.',
  noAdmin:
    'Cette mise à niveau exige des privilèges d’administrateur délégué chez le client, que son administrateur général accorde.',
  into: {
    notActive: 'Il n’est pas actif.',
    window: 'Il peut encore être annulé jusqu’au {until, date, ::yMMMdjm}. Possible ensuite.',
    shorter: 'Sa période est plus courte.',
    endsEarlier: 'Il se termine plus tôt.',
    currency: 'Il est facturé en {currency}.',
    full: 'Il aurait plus de {max, number} licences.',
  },
}

export const upgrade: typeof en = {
  title: 'Mise à niveau',
  lead: 'Vers une offre supérieure. C’est sans retour, et aucun délai ne permet de la rendre.',
  targets: 'Mises à niveau possibles',
  choose: 'Choisir',
  chooseOne: 'Choisir : {title}',
  chosen: 'Choisie',
  another: 'Choisir une autre offre',
  licenses: 'Licences',
  licensesHint: 'Les {most, number} passent d’un coup ; un nombre inférieur part dans un abonnement à part.',
  licensesRange: 'De {least, number} à {most, number}.',
  licensesAll: '{most, plural, one {Sa seule licence passe.} other {Les # licences passent toutes.}}',
  into: 'Abonnement de destination',
  intoSelf: 'Cet abonnement (toutes les licences) ou un nouveau (moins)',
  intoOption: '{title} : {quantity, plural, one {# licence} other {# licences}}, jusqu’au {date}',
  intoNot: '{title} : {why}',
  intoOthers: 'Impossibles comme destination :',
  plan: 'Période et facturation',
  planHint:
    'Un nombre partiel garde la période actuelle et sa date de fin ; une destination garde les siennes.',
  check: 'Vérifier le choix',
  will: 'Ce qui va se passer',
  whole:
    'Cet abonnement devient {offer}, avec {seats, plural, one {sa seule licence} other {ses # licences}}.',
  partial:
    '{seats, plural, one {Une licence part} other {# licences partent}} dans un nouvel abonnement {offer} ; {rest, number} restent ici.',
  merged:
    '{seats, plural, one {Une licence passe} other {# licences passent}} dans {into}. {full, select, true {Cet abonnement disparaît.} other {Le reste demeure ici.}}',
  mergedThen:
    'La destination a alors {total, plural, one {# licence} other {# licences}} et se termine toujours le {date}.',
  ends: 'Il se termine le {date}.',
  automatic: 'Les licences attribuées aux utilisateurs suivent d’elles-mêmes.',
  byHand: 'Les licences attribuées aux utilisateurs ne suivent pas : attribuez les nouvelles à la main.',
  noUndo: 'C’est sans retour.',
  submit: 'Envoyer',
  done: 'Mise à niveau faite. {moves, select, automatic {Les licences ont suivi.} other {Attribuez maintenant les nouvelles licences à leurs utilisateurs.}}',
}
