import type { letterNotices as english } from '../en/letter-notices'

export const letterNotices: typeof english = {
  choose: 'Vous choisissez les messages que vous recevez : {address}',
  enrolment: {
    subject: 'Confirmez votre adresse e-mail',
    body: 'Bonjour {name},\n\nQuelqu’un, vous sans doute, a demandé l’inscription de {company} au portail partenaires avec cette adresse. Ouvrez le lien pour confirmer qu’elle est à vous :\n\n{link}\n\nLe lien est valable jusqu’au {until, date, long}. Si ce n’était pas vous, ne faites rien : sans confirmation, aucune société n’est créée.',
  },
  invitation: {
    subject: '{by} vous invite au portail partenaires de {company}',
    body: 'Bonjour {name},\n\n{by} a créé pour vous un compte au portail partenaires, au nom de {company}. Ouvrez le lien et choisissez votre mot de passe :\n\n{link}\n\nLe lien n’est destiné qu’à vous, sert une fois et est valable jusqu’au {until, date, long}.',
  },
}
