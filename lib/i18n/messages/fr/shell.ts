import type { shell as en } from '../en/shell'

export const shell: typeof en = {
  product: 'Twotier',
  menu: 'Espace partenaires',
  openMenu: 'Ouvrir le menu',
  skip: 'Aller au contenu',
  home: 'Vue d’ensemble',
  indirectResellers: 'Revendeurs indirects',
  indirectProviders: 'Fournisseurs indirects',
  customers: 'Clients',
  subscriptions: 'Abonnements',
  breadcrumbs: 'Vous êtes ici',
  account: 'Connecté en tant que',
  signOut: 'Se déconnecter',
  language: 'Langue',
  english: 'English',
  french: 'Français',
  theme: 'Apparence',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  themeSystem: 'Système',
  welcome: 'Bonjour {name}',
  overviewLead: 'Que voulez-vous faire ?',
  error: {
    title: 'Une erreur s’est produite de notre côté',
    body: 'Rien de ce que vous avez enregistré n’est perdu. La page réessaie d’elle-même ; vous pouvez aussi réessayer maintenant.',
    reference: 'Référence',
    action:
      'Le portail n’a pas pu terminer, et rien n’a été modifié à moitié. Votre saisie est toujours là : réessayez dans un instant. Référence {reference}.',
    retry: 'Réessayer',
    notFoundTitle: 'Il n’y a rien à cette adresse',
    notFoundBody:
      'L’élément a peut-être été supprimé, ou il appartient à une organisation pour laquelle vous n’êtes pas connecté.',
    goHome: 'Aller à la vue d’ensemble',
    forbiddenTitle: 'Cette page n’est pas ouverte à votre rôle',
    refusedTitle: 'Ce n’est pas possible pour l’instant',
  },
}
