import type { letterNotices as english } from '../en/letter-notices'

export const letterNotices: typeof english = {
  choose: 'Vous choisissez les messages que vous recevez : {address}',
  enrolment: {
    subject: 'Confirmez votre adresse e-mail',
    body: 'Bonjour {name},\n\nQuelqu’un, vous sans doute, a demandé l’inscription de {company} au portail partenaires avec cette adresse. Ouvrez le lien pour confirmer qu’elle est à vous :\n\n{link}\n\nLe lien est valable jusqu’au {until, date, long}. Si ce n’était pas vous, ne faites rien : sans confirmation, aucune société n’est créée.',
  },
  invitation: {
    subject: '{by} vous invite au portail partenaires de {company}',
    body: 'Bonjour {name},\n\n{by} a créé pour vous un compte au portail partenaires, au nom de {company}. Ouvrez le lien et choisissez votre mot de passe :\n\n{link}\n\nLe lien n’est destiné qu’à vous, sert une fois et est valable jusqu’au {until, date, long}.',
  },
  passwordReset: {
    subject: 'Choisissez un nouveau mot de passe',
    body: 'Bonjour {name},\n\nQuelqu’un, vous sans doute, a demandé un nouveau mot de passe pour {address} dans le portail partenaires. Ouvrez le lien et choisissez-en un :\n\n{link}\n\nLe lien sert une fois et pendant une heure ; un lien plus récent le remplace. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  },
  serviceRequest: {
    subject: '{number} : {title}',
    body: 'Bonjour {name},\n\n{act, select, filed {{by}, {company}, demande de l’aide :} waiting {{by}, {company}, a besoin de quelque chose de votre part pour continuer :} solved {{by}, {company}, a marqué comme résolue :} closed {{by}, {company}, a fermé :} reopened {{by}, {company}, a rouvert :} handedOver {{by}, {company}, a transféré à {holder} :} other {{by}, {company}, a écrit au sujet de :}}\n{number} : {title}\n\nLisez et répondez dans le portail, où restent les échanges :\n\n{link}',
  },
  orderRequest: {
    subject:
      '{act, select, approved {Approuvée : votre demande de commande pour {customer}} declined {Refusée : votre demande de commande pour {customer}} other {{company} vous demande de commander pour {customer}}}',
    body: 'Bonjour {name},\n\n{act, select, approved {{by}, {company}, a approuvé votre demande de commande pour {customer}. La commande est passée.} declined {{by}, {company}, a refusé votre demande de commande pour {customer} et dit pourquoi.} other {{by}, {company}, vous demande de commander pour {customer}. Rien n’est commandé avant votre approbation.}}\n\n{link}',
  },
  renewals: {
    subject:
      '{decisions, plural, =0 {{ends, plural, one {Un abonnement prend fin} other {# abonnements prennent fin}}} one {Un renouvellement demande une décision} other {# renouvellements demandent une décision}}',
    body: 'Bonjour {name},\n\nIl reste 60, 30 ou 7 jours à ces abonnements. Ceux qui se renouvellent d’eux-mêmes n’y figurent pas.\n{needed}{over}\nTous les renouvellements, avec ce qui se passera :\n\n{link}',
    decisions: '\nUne décision est nécessaire\n{lines}\n',
    ends: '\nPrennent fin si personne n’agit\n{lines}\n',
    line: '- {day, date, medium} ({days, plural, one {# jour} other {# jours}}) : {company}, {offer}, {quantity, plural, one {# licence} other {# licences}}\n  {place}',
    more: '- et {count, plural, one {un autre} other {# autres}}',
  },
}
