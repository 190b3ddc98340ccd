import type { refusalEnrolment as en } from '../en/refusal-enrolment'

export const refusalEnrolment: typeof en = {
  enrolment: {
    signedIn:
      'Vous êtes connecté en tant que {name}. Déconnectez-vous d’abord : une inscription est pour une société qui n’a pas encore de compte.',
    tooMany:
      'Trop d’inscriptions ont été demandées avec cette adresse ou depuis votre réseau. Réessayez dans {minutes, plural, one {# minute} other {# minutes}} ; votre saisie est toujours là.',
    gone: 'Ce lien ne confirme rien. Il a peut-être été coupé dans le courrier, ou une inscription plus récente l’a remplacé : copiez-le en entier, ou inscrivez-vous à nouveau.',
    used: '{company} a déjà été confirmée avec ce lien. Connectez-vous avec {email} pour voir la suite.',
    expired:
      'Ce lien a expiré le {date, date, long}, et rien n’en a été gardé. Inscrivez {company} à nouveau.',
    personKnown:
      'Quelqu’un se connecte déjà avec {email} : cette adresse ne peut pas commencer un autre compte. Connectez-vous avec elle, ou inscrivez-vous avec un autre e-mail professionnel.',
    companyKnown:
      'Une société au domaine {domain} est déjà inscrite. Demandez à son administrateur général de vous inviter ; si personne n’y est au courant, demandez à l’opérateur.',
    mpnTaken:
      '{mpnId} appartient à {company}. Attribuez-en un nouveau, ou rejetez le compte en disant pourquoi.',
    notAuthorized:
      '{organisation} {state, select, rejected {a été rejetée par l’opérateur} other {n’a pas encore été vérifiée par l’opérateur}}. Sous Inscription, vous voyez pourquoi, qui agit maintenant et ce que vous pouvez faire.',
  },
}
