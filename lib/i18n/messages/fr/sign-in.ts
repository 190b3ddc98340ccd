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
