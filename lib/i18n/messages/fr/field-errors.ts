import type { fieldErrors as en } from '../en/field-errors'

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
  agreement: { choose: 'Indiquez si le client a accepté le contrat.' },
  reseller: {
    gone: 'Cette société n’est plus votre partenaire. Choisissez un autre revendeur ou continuez sans revendeur.',
  },
}
