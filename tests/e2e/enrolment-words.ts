/** Words of the pages of enrolment and vetting; literal, as in `labels.ts`. */
const word = {
  enrollYours: ['Enroll your company', 'Inscrire votre société'],
  enroll: ['Enroll', 'S’inscrire'],
  next: ['Next: Company and contact', 'Suivant : Société et contact'],
  legalName: ['Legal name', 'Raison sociale'],
  workEmail: ['Work email', 'E-mail professionnel'],
  again: ['Password again', 'Mot de passe à nouveau'],
  send: ['Enroll the company', 'Inscrire la société'],
  openLink: ['Open the confirmation link', 'Ouvrir le lien de confirmation'],
  confirm: ['Confirm the email', 'Confirmer l’e-mail'],
  enrolment: ['Enrolment', 'Inscription'],
  readAndSign: ['Read and sign', 'Lire et signer'],
  back: ['Return to the request', 'Revenir à la demande'],
  missing: ['See what is missing', 'Voir ce qui manque'],
  authorize: ['Authorize', 'Autoriser'],
  reject: ['Reject', 'Rejeter'],
  reason: ['Reason', 'Motif'],
  appealReason: ['Why the decision should be another one', 'Pourquoi la décision devrait être autre'],
  document: ['Document', 'Document'],
  appeal: ['Send the appeal', 'Envoyer l’appel'],
  emailCheck: ['Email ownership', 'Propriété de l’e-mail'],
  employment: ['Employment', 'Emploi'],
  business: ['Business', 'Entreprise'],
  reopen: ['Reopen', 'Rouvrir'],
  appealTitle: ['Appeal against the rejection', 'Faire appel du rejet'],
} as const
export type Word = keyof typeof word

export const wordIn = (lang: 'en' | 'fr') => (key: Word) => word[key][lang === 'fr' ? 1 : 0]
