import type { refusalReset as en } from '../en/refusal-reset'

export const refusalReset: typeof en = {
  off: 'Le portail n’est pas configuré pour envoyer des e-mails. Un administrateur de votre organisation peut vous donner un mot de passe temporaire.',
  tooMany:
    'Trop de demandes ont été faites. Cherchez les messages déjà envoyés, ou réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  gone: 'Ce lien ne mène nulle part. Il a peut-être été coupé dans le message : copiez-le en entier, ou demandez-en un nouveau.',
  used: 'Un nouveau mot de passe a déjà été choisi avec ce lien. Connectez-vous avec lui ; si ce n’était pas vous, demandez aussitôt un nouveau lien.',
  replaced:
    'Un lien plus récent a été envoyé depuis, ou le mot de passe a été changé autrement. Utilisez le dernier message reçu, ou demandez un nouveau lien.',
  expired:
    'Ce lien a expiré le {date, date, long} à {date, time, short}. Demandez-en un nouveau ; il est valable une heure.',
  inactive:
    'Votre compte a été désactivé entre-temps ; aucun mot de passe ne peut donc être choisi. Un administrateur de votre organisation peut le réactiver.',
}
