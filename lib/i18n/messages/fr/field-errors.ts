import type { fieldErrors as en } from '../en/field-errors'
import { changeFields } from './change'
import { fieldErrorsOrder } from './field-errors-order'
import { incentiveFields } from './incentive'
import { recordFields } from './record'
import { refusal } from './refusal'
import { upgradeFields } from './upgrade'

export const fieldErrors: typeof en = {
  required: 'Remplissez ce champ.',
  invalid: 'Cette valeur n’est pas valable.',
  tooShort: 'Saisissez au moins {min, number} caractères.',
  tooLong: 'Saisissez au plus {max, number} caractères.',
  atLeast: 'Saisissez {min, number} ou plus.',
  atMost: 'Saisissez {max, number} ou moins.',
  wholeNumber: 'Saisissez un nombre entier.',
  email: 'Saisissez une adresse e-mail, par exemple nom@societe.fr.',
  oneLine: 'Écrivez-le sur une seule ligne.',
  import: { noFile: 'Choisissez au moins un fichier.' },
  enrolment: {
    kind: 'Choisissez l’activité de votre société.',
    webMail:
      'N’importe qui peut avoir une adresse à {domain} : elle ne prouve rien de la société. Utilisez-en une au domaine de la société.',
    tenantMail:
      '{domain} est le domaine du compte d’un client, pas d’un partenaire. Utilisez le domaine de messagerie de la société.',
    mpnTaken: refusal.enrolment.mpnTaken,
  },
  files: {
    tooMany: 'Un message a {max, number} fichiers au plus. Envoyez les autres avec le suivant.',
    empty: '{name} est vide. Choisissez un autre fichier.',
    large: '{name} dépasse {mb, number} Mo. Choisissez un fichier plus petit.',
    type: '{name} n’est pas un fichier PDF, PNG ou JPEG, quel que soit son nom. Choisissez-en un autre.',
  },
  appeal: {
    fileEmpty: 'Ce fichier est vide. Choisissez-en un autre.',
    fileLarge: 'Ce fichier dépasse 2 Mo. Choisissez-en un plus petit.',
    fileType: 'Ce n’est pas un fichier PDF, PNG ou JPEG, quoi qu’en dise son nom. Choisissez-en un autre.',
  },
  vetting: { check: 'Cochez ceci une fois la vérification faite.' },
  website: 'Saisissez une adresse web comme https://www.societe.com.',
  phoneNumber: 'Saisissez un numéro de téléphone comme +33 1 23 45 67 89.',
  linkMissing: 'Le lien doit rester dans le texte, entier et inchangé.',
  accept: { unticked: 'Cochez la case pour continuer.' },
  password: {
    wrong: 'Le mot de passe temporaire est incorrect.',
    common: 'Ce mot de passe est trop courant. Prenez quelques mots bien à vous.',
    differs: 'Les deux mots de passe diffèrent.',
    same: 'Choisissez un mot de passe différent du temporaire.',
  },
  companyName: {
    missing: 'Saisissez le nom de la société tel qu’il est immatriculé.',
    single: 'Un seul caractère ne fait pas un nom. Saisissez le nom immatriculé.',
    special: 'Un nom de société contient des lettres ou des chiffres.',
    legalForm: 'C’est seulement une forme juridique. Saisissez aussi le nom, par exemple « Contoso SARL ».',
  },
  country: {
    choose: 'Choisissez un pays.',
    otherMarket:
      'Vous vendez dans la région {market}. Un client d’ailleurs relève d’un fournisseur de sa région.',
  },
  address: {
    addressLine1: {
      missing: 'Saisissez la rue et le numéro.',
      long: 'Saisissez au plus {max, number} caractères ; la suite va sur la ligne 2.',
    },
    addressLine2: { long: 'Saisissez au plus {max, number} caractères.' },
    city: { missing: 'Saisissez la ville.', long: 'Saisissez au plus {max, number} caractères.' },
    state: {
      missing:
        'Choisissez {label, select, state {l’État} province {la province} prefecture {la préfecture} emirate {l’émirat} other {l’État ou la province}}.',
      unknown:
        'Choisissez {label, select, state {l’État} province {la province} prefecture {la préfecture} emirate {l’émirat} other {l’État ou la province}} dans la liste.',
      long: 'Saisissez au plus {max, number} caractères.',
    },
    postalCode: {
      missing: 'Saisissez le code postal{sample, select, none {} other {, par exemple {sample}}}.',
      format:
        'Ce n’est pas un code postal de ce pays{sample, select, none {} other {. Il ressemble à {sample}}}.',
      long: 'Saisissez au plus {max, number} caractères.',
    },
  },
  registrationId: {
    missing:
      'Ce pays exige le numéro d’immatriculation{sample, select, none {} other {, par exemple {sample}}}.',
    format:
      'Ce n’est pas un numéro d’immatriculation de ce pays{sample, select, none {} other {. Il ressemble à {sample}}}.',
  },
  phone: {
    missing: 'Ce pays exige un numéro de téléphone{sample, select, none {} other {, par exemple {sample}}}.',
    format: 'Ce n’est pas un numéro de téléphone{sample, select, none {} other {. Il ressemble à {sample}}}.',
    country:
      'Le numéro doit être du pays de la société{sample, select, none {} other {, par exemple {sample}}}.',
  },
  domain: {
    missing: 'Choisissez ce qui précède .onmicrosoft.com dans le domaine.',
    format: 'Employez seulement des lettres sans accent et des chiffres, en commençant par une lettre.',
    long: 'Saisissez au plus 27 caractères.',
    taken:
      '{domain} est déjà pris. {suggestions, select, none {Essayez-en un autre.} other {Ceux-ci sont libres : {suggestions}.}}',
  },
  contact: {
    firstName: 'Saisissez le prénom.',
    lastName: 'Saisissez le nom.',
    email: 'Saisissez une adresse e-mail, par exemple nom@societe.fr.',
    name: 'Un nom contient au moins une lettre.',
    vendor: 'Une adresse chez {domain} est celle de l’éditeur. Saisissez-en une du client.',
    partner: 'Une adresse chez {domain} est celle de {company}. Saisissez-en une du client.',
    free: 'Tout le monde peut avoir une adresse chez {domain}. Un client du secteur éducatif en donne une de son établissement.',
    tenant: 'Un client du secteur éducatif donne une adresse qui existe hors du nouveau domaine.',
  },
  culture: { choose: 'Choisissez une langue de ce pays.' },
  date: {
    missing: 'Saisissez le jour où le client a accepté.',
    invalid: 'Ce jour n’existe pas. Écrivez-le comme 2026-03-31.',
    future: 'Ce jour est encore à venir. Saisissez celui où le client a accepté.',
    early: 'À cette date, il n’y avait pas encore de contrat à accepter.',
  },
  agreement: {
    choose: 'Indiquez si le client a accepté le contrat.',
    day: 'Ce jour n’existe pas. Écrivez-le comme dans 2026-03-31.',
    past: 'Ce jour est passé. Choisissez aujourd’hui ou un jour suivant.',
    far: 'C’est dans plus d’un an. Choisissez un jour plus proche.',
    againEarly: 'Choisissez un jour après l’entrée en vigueur, afin de laisser le temps de signer.',
    againFar: 'C’est plus d’un an après l’entrée en vigueur. Choisissez un jour plus proche.',
  },
  reseller: {
    gone: 'Cette société n’est plus votre partenaire. Choisissez un autre revendeur ou continuez sans revendeur.',
  },
  mpn: { ...refusal.mpn, digits: 'Un ID MPN compte sept chiffres, par exemple 6204187.' },
  support: {
    ...refusal.support,
    unknown: 'Choisissez l’une des sociétés de la liste.',
  },
  change: changeFields,
  upgrade: upgradeFields,
  record: recordFields,
  incentive: incentiveFields,
  ...fieldErrorsOrder,
  stale:
    'Enregistré entre-temps : {theirs, select, none {rien} other {{theirs}}}. Votre saisie : {yours, select, none {rien} other {{yours}}}.',
  tag: refusal.tag,
  user: {
    ...refusal.user,
    location: 'Choisissez un pays ou une région dans la liste.',
    userName:
      'Utilisez des lettres sans accent, des chiffres et, entre eux, des points, tirets ou tirets bas.',
    noneSelected: 'Sélectionnez au moins un utilisateur.',
    noFile: 'Choisissez d’abord un fichier.',
    taken: '{email} appartient déjà à un utilisateur. Choisissez un autre nom.',
    takenDeleted: '{email} appartient à un utilisateur supprimé. Restaurez-le, ou choisissez un autre nom.',
    globalAdminOwn: 'Seul un administrateur général peut en nommer un autre.',
    globalAdminPartner:
      'Seul un administrateur général ou un agent d’administration peut nommer un administrateur général.',
    staleRoles: 'Quelqu’un a modifié les rôles entre-temps. Rechargez la page pour les voir.',
  },
  member: { ...refusal.member, noRole: 'Choisissez au moins un rôle.' },
  account: {
    phone: 'Saisissez un numéro de téléphone tel que +33 1 23 45 67 89.',
    website: 'Saisissez une adresse qui commence par https://.',
    locationThere: 'Une localisation de ce nom existe déjà dans cette ville : {mpnId}.',
  },
}
