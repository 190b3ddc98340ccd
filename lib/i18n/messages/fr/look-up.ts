import type { lookUp as en } from '../en/look-up'

export const lookUp: typeof en = {
  title: 'Recherche d’ID',
  lead: 'Un ID MPN, un ID de locataire, un domaine ou un nom : ce que c’est, et à qui.',
  search: 'ID MPN, ID de locataire, domaine ou nom',
  submit: 'Rechercher',
  startTitle: 'À qui est cet ID ?',
  start:
    'Sept chiffres sont pris pour un ID MPN, 32 caractères hexadécimaux pour un ID de locataire ou d’organisation, un mot avec un point pour un domaine. Les adresses et les liens sont compris aussi.',
  found: 'Cherché comme {asked} : {count, plural, =0 {rien de trouvé} one {une réponse} other {# réponses}}',
  asked: {
    mpnId: 'un ID MPN',
    id: 'un ID de locataire ou d’organisation',
    domain: 'un domaine',
    name: 'un nom',
    digits: 'des chiffres',
    short: 'un texte',
  },
  whatLocation: 'ID MPN de localisation de {name} : les commandes, le crédit et les primes lui reviennent.',
  whatGlobal:
    'ID MPN global de {name} : son siège. Il ne s’emploie jamais sur un abonnement ; prenez l’une des localisations ci-dessous.',
  self: 'Votre propre société',
  kind: 'Compte',
  country: 'Pays',
  market: 'Région',
  domain: 'Domaine',
  globalId: 'ID MPN global',
  locations: 'ID MPN de localisation',
  enrolled: 'Inscrite',
  enrolledYes: 'Oui',
  enrolledNo: 'Pas encore',
  agreement: 'Contrat partenaire',
  signed: 'Signé',
  notSigned: 'Non signé',
  notYours: 'Connu d’elle et de l’opérateur',
  linked: 'Partenariat avec vous',
  linkedYes: 'Actif',
  linkedNo: 'Aucun',
  organisationId: 'ID de l’organisation',
  tenantId: 'ID de locataire',
  copy: 'Copier {id}',
  customers: 'Vos clients',
  customer: 'Client',
  open: 'Ouvrir {name}',
  nothingTitle: 'Introuvable',
  hints: {
    mpnId:
      'Aucun partenaire n’a ici l’ID MPN {asked}. Comparez les sept chiffres ; une société qui n’est pas inscrite ici n’en a pas dans ce portail.',
    id: 'Personne que vous puissiez voir n’a cet ID. Les clients d’autres partenaires ne vous sont pas montrés.',
    domain:
      'Personne que vous puissiez voir n’a le domaine {asked}. Les clients d’autres partenaires ne vous sont pas montrés ; essayez le nom, ou le domaine sans ce qui précède ses deux dernières parties.',
    name: 'Aucun partenaire ni aucun de vos clients n’a {asked} dans son nom. Essayez un mot plus court, ou une autre orthographe.',
    digits:
      'Un ID MPN a sept chiffres, et celui-ci en a {count, number}. Comparez-le à ce qu’on vous a donné.',
    short: 'Saisissez au moins trois lettres d’un nom.',
    reseller:
      'En tant que revendeur, vous trouvez les fournisseurs indirects, votre propre société et les clients que vous servez ; les autres revendeurs ne vous sont pas montrés.',
  },
}
