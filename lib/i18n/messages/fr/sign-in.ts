import type { signIn as en } from '../en/sign-in'

export const signIn: typeof en = {
  title: 'Se connecter',
  lead: 'Le portail partenaire des fournisseurs indirects, de leurs revendeurs et des clients qu’ils partagent.',
  email: 'E-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  pending: 'Connexion…',
  wrong:
    'L’adresse e-mail ou le mot de passe est incorrect. Vérifiez les deux et réessayez ; les majuscules comptent dans un mot de passe.',
  tooMany:
    'Trop de tentatives pour cette adresse. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  failed: 'Le portail est injoignable. Rien n’est perdu ; réessayez dans un instant.',
  next: 'Connectez-vous pour ouvrir la page demandée.',
  invited: 'Connectez-vous pour répondre à la demande de partenariat.',
  find: 'Trouver un fournisseur indirect',
  forgot: {
    link: 'Mot de passe oublié ?',
    title: 'Mot de passe oublié ?',
    lead: 'Nous vous envoyons un lien pour en choisir un nouveau.',
    email: 'L’adresse e-mail avec laquelle vous vous connectez',
    submit: 'Envoyer le lien',
    sentTitle: 'Regardez dans votre boîte de réception',
    sent: 'Si quelqu’un se connecte avec cette adresse, un message est en route. Son lien sert une fois et pendant une heure.',
    sentNot: 'Rien après quelques minutes ? Regardez parmi les indésirables, et vérifiez l’adresse.',
    again: 'Demander encore une fois',
    back: 'Revenir à la connexion',
    off: 'Le portail n’envoie pas d’e-mails ; quelqu’un doit donc vous donner un mot de passe temporaire :',
    else: 'Ou quelqu’un vous donne un mot de passe temporaire :',
    partner:
      'Vous travaillez pour un fournisseur ou un revendeur : un administrateur général, un administrateur des utilisateurs ou un administrateur des comptes de votre société le fait sous Gestion des utilisateurs.',
    customer:
      'Vous travaillez pour un client : un administrateur général ou un administrateur des utilisateurs de votre société le fait sous Utilisateurs et licences, ou votre partenaire.',
  },
  reset: {
    title: 'Choisissez un nouveau mot de passe',
    lead: 'Pour {name}, qui se connecte avec {email}.',
    submit: 'Enregistrer le nouveau mot de passe',
    ends: 'Vous serez ensuite déconnecté partout où vous êtes connecté, et vous connecterez avec le nouveau mot de passe.',
    done: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
    refusedTitle: 'Ce lien ne peut pas être utilisé',
    new: 'Demander un nouveau lien',
  },
  signedOut: 'Vous êtes déconnecté.',
  demoTitle: 'Personnes de la démo',
  demoLead: 'Ceci est une démo. Le mot de passe de tous est <password></password>.',
  change: {
    title: 'Choisissez votre mot de passe',
    lead: 'Le mot de passe reçu ne sert qu’une fois. Choisissez-en un que vous seul connaissez.',
    current: 'Mot de passe temporaire',
    password: 'Nouveau mot de passe',
    repeated: 'Nouveau mot de passe, encore une fois',
    hint: '12 caractères au moins. Une phrase se retient mieux que des symboles.',
    submit: 'Enregistrer et continuer',
  },
}
