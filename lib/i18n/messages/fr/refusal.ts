import type { refusal as en } from '../en/refusal'
import { changeRefusals } from './change'
import { letterRefusals } from './letter'
import { refusalCustomer } from './refusal-customer'
import { refusalEnrolment } from './refusal-enrolment'
import { refusalMpn } from './refusal-mpn'
import { refusalReset } from './refusal-reset'

export const refusal: typeof en = {
  input: { invalid: 'Certains champs demandent votre attention. Votre saisie est conservée.' },
  signIn: {
    needed: 'Connectez-vous pour continuer.',
    wrong: 'L’adresse e-mail ou le mot de passe est incorrect.',
    tooMany: 'Trop de tentatives. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  },
  password: {
    mustChange:
      'Choisissez d’abord votre propre mot de passe : celui que vous avez reçu ne sert qu’une fois.',
    wrong: 'Le mot de passe temporaire est incorrect.',
  },
  role: {
    missing:
      'Il faut pour cela le rôle {roles}. {holders, select, none {Personne ne l’a encore chez {organisation} : adressez-vous à votre administrateur général.} other {Chez {organisation}, {holders} peut le faire.}}',
  },
  kind: {
    never:
      '{kind, select, customer {Un client} reseller {Un revendeur indirect} provider {Un fournisseur indirect} other {Un opérateur}} ne peut pas faire cela dans le portail, quel que soit le rôle.',
  },
  row: {
    notFound: 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
    stale:
      'Quelqu’un a enregistré une modification pendant votre saisie. Comparez les deux valeurs ci-dessous, puis enregistrez de nouveau.',
  },
  request: {
    notFound:
      'Ce lien ne mène nulle part. Il a peut-être été coupé dans l’e-mail : copiez-le en entier ou demandez-en un nouveau au fournisseur.',
    expired: 'Ce lien a expiré le {date, date, long}. Demandez à {provider} de renvoyer la demande.',
    revoked: '{provider} a retiré cette demande. Si vous l’attendiez, demandez-en une nouvelle.',
    used: 'Ce lien a déjà servi à une autre société. Demandez à {provider} un lien qui vous est propre.',
    notOpen: 'Cette demande n’est plus ouverte et ne peut plus être modifiée. Faites-en une nouvelle.',
    linkMissing: 'Le message doit contenir le lien tel quel. Il a été remis à la fin.',
  },
  accept: {
    ownLink:
      'Ce lien est celui de votre propre société. Envoyez-le au revendeur : c’est son administrateur général qui accepte.',
    notReseller:
      'Vous êtes connecté pour {organisation}, qui n’est pas un revendeur indirect. Déconnectez-vous et suivez le lien en tant qu’administrateur général du revendeur.',
    notEnrolled:
      '{organisation} n’est pas encore inscrit comme revendeur indirect. Terminez l’inscription, puis suivez de nouveau ce lien ; il est valable jusqu’au {date, date, long}.',
    otherMarket:
      '{provider} vend dans la région {providerMarket}, et {organisation} se trouve dans la région {market}. Un partenariat n’est possible qu’au sein d’une même région : cherchez un fournisseur de la vôtre.',
    already: '{organisation} et {provider} sont déjà partenaires. Il ne reste rien à accepter.',
    ended:
      'Votre société a déjà utilisé ce lien, et le partenariat qui en est né a pris fin depuis. Adressez-vous à {provider} pour recevoir une nouvelle demande.',
    unticked: 'Cochez la case pour indiquer que vous avez lu ce que vous acceptez.',
  },
  letter: letterRefusals,
  partnership: {
    alreadyRemoved:
      '{by} a supprimé le partenariat avec {reseller} le {date, date, long}. Il ne reste rien à faire.',
    goodFaithMissing:
      'Un partenariat ne peut être supprimé qu’avec la déclaration de bonne foi. Rouvrez la boîte de dialogue et lisez-la.',
    gone: 'Le partenariat avec {reseller} a pris fin le {date, date, long}. Demandez-en un nouveau ou continuez sans ce revendeur.',
  },
  ...refusalCustomer,
  order: {
    resellerCompulsory:
      'Votre société ne commande d’offres payantes qu’avec un revendeur. Choisissez-en un ; un administrateur général ou un agent d’administration peut changer cette règle sous Revendeur associé.',
    empty: 'Choisissez au moins une offre.',
    lineInvalid: 'Certaines offres ne peuvent pas être commandées ainsi. Chacune dit pourquoi.',
    keyReused:
      'Ce formulaire a déjà été envoyé avec un autre contenu. Relisez votre commande, puis envoyez de nouveau : ce sera une nouvelle commande.',
    priceChanged:
      'Un prix a changé pendant votre saisie : le premier prélèvement est désormais de {total, number, ::.00} {currency}. Regardez les nouveaux prix, puis envoyez de nouveau.',
    ownAgreement:
      'Votre société n’a pas signé le contrat partenaire pour la région {market}. Votre administrateur général le signe ; d’ici là, aucune commande n’est possible.',
    ownAgreementLapsed:
      'Depuis le {date, date, long}, la version du contrat partenaire que votre société a signée ne compte plus. Votre administrateur général signe la nouvelle dans les paramètres du compte ; d’ici là, aucune commande n’est possible.',
  },
  reseller: {
    notPartner:
      '{reseller} n’est pas (ou plus) votre partenaire. Choisissez un autre revendeur ou continuez sans revendeur.',
  },
  mpn: refusalMpn,
  reset: refusalReset,
  support: {
    notEligible:
      '{company} ne peut pas être le contact de support : il lui faut une relation avec ce client et des privilèges d’administrateur délégué.',
  },
  profile: {
    nothing: 'C’est déjà ce que dit le profil. Modifiez au moins un champ, ou revenez en arrière.',
    open: '{by} a déjà demandé une modification le {date, date, long}. Retirez d’abord cette demande, ou attendez la réponse de l’opérateur.',
    decided:
      'Cette demande n’est plus ouverte : {by} l’a {state, select, applied {appliquée} declined {refusée} other {retirée}} le {date, date, long}.',
  },
  import: {
    baseChanged:
      'Le catalogue a changé depuis cet essai : rien n’a été appliqué. Téléversez à nouveau vos fichiers pour voir ce qu’ils changeraient maintenant.',
    faulty:
      'Ces fichiers ont {count, plural, one {une erreur} other {# erreurs}} : rien n’a été appliqué. Corrigez-les et téléversez-les à nouveau.',
    applied: '{by} a appliqué cette importation le {date, date, long}. Il n’y a plus rien à faire.',
  },
  firstStart: {
    done: 'Ce portail a déjà son opérateur : le lien a fait son office. Connectez-vous, ou demandez à l’administrateur général de l’opérateur.',
  },
  ...refusalEnrolment,
  appeal: {
    notRejected:
      'Il n’y a pas de rejet de {organisation} dont faire appel : elle attend une décision, ou a été acceptée. Voyez sous Inscription.',
  },
  vetting: {
    notPending:
      '{organisation} {state, select, authorized {est déjà autorisée} rejected {est déjà rejetée ; rouvrez d’abord son dossier} other {n’attend pas de décision}}. Rechargez la page pour voir qui a décidé, et pourquoi.',
    checksMissing:
      'Un compte est autorisé quand les trois vérifications sont acquises. Cochez celles que vous avez faites, ou rejetez-le en disant pourquoi.',
  },
  change: changeRefusals,
  subscription: {
    notChangeable:
      'Un abonnement {state, select, suspended {suspendu} expired {expiré} disabled {désactivé} deleted {supprimé} other {en attente}} ne peut pas être modifié ainsi.',
    providerOnly: 'Seul {provider} peut changer cela. Adressez-vous à votre contact là-bas.',
    noAdminRights:
      'Il faut pour cela des privilèges d’administrateur délégué chez {customer}, que vous n’avez pas ou plus. Demandez au client de les accorder.',
  },
  tag: { tooMany: 'Un client porte au plus {max, number} étiquettes. Retirez-en d’abord une.' },
  orderRequest: {
    decided:
      '{by} a déjà {state, select, approved {approuvé} declined {refusé} other {retiré}} cette demande le {date, date, long}. Rien n’a été commandé deux fois.',
    notAllowed:
      'Le fournisseur décide des commandes pour ce client. Envoyez une demande, ou attendez sa réponse.',
    perOrder: 'Elle compte plus de licences que vous n’en pouvez commander directement. {provider} décidera.',
    perMonth: 'Elle dépasse ce que vous pouvez commander en 30 jours. {provider} décidera.',
    agreement:
      '{customer} n’a pas encore accepté le contrat client. Vous pourrez commander dès qu’il l’aura fait.',
    endLost:
      'Une date de fin demandée n’est plus possible ; rien n’a donc été commandé. Choisissez ci-dessous quand la période doit se terminer à la place.',
  },
  member: {
    globalAdminOnly:
      'Seul un administrateur général peut le faire pour un administrateur général, ou en nommer un.',
    notYours:
      'Un administrateur des comptes ne gère que les personnes ayant les rôles Administrateur des comptes et Administrateur des primes incitatives. Adressez-vous à un administrateur général ou des utilisateurs.',
    ownRoles: 'Vous ne pouvez pas vous attribuer d’autres rôles. Adressez-vous à un administrateur général.',
    ownLastRight:
      'Sans ce rôle, vous ne pourriez plus gérer les utilisateurs ni le reprendre. Demandez à un autre administrateur de le modifier.',
    self: 'Il s’agit de vous. Un autre administrateur peut le faire ; votre propre mot de passe se change dans les paramètres du compte.',
    lastAdmin:
      '{name} est le dernier administrateur général à pouvoir se connecter. Nommez-en d’abord un autre ; il est conseillé d’en avoir au moins deux.',
    rolesStale:
      'Quelqu’un a modifié les rôles de {name} entre-temps. Rechargez la page, vérifiez-les, puis modifiez-les à nouveau.',
    elsewhere:
      '{name} travaille aussi pour une autre organisation du portail : {name} est seul à pouvoir modifier cela.',
    taken:
      'Quelqu’un se connecte déjà avec {email}. Utilisez une autre adresse, ou cherchez la personne dans votre liste.',
    waiting:
      '{name} n’a pas encore accepté l’invitation : il n’y a pas de mot de passe à réinitialiser. Renouvelez l’invitation et envoyez son lien.',
    inactive: '{name} est désactivé. Réactivez d’abord son compte.',
  },
  invitation: {
    gone: 'Ce lien ne mène nulle part. Il a peut-être été coupé dans le courrier : copiez-le en entier, ou demandez-en un nouveau.',
    used: 'Cette invitation a déjà été acceptée. Connectez-vous avec le mot de passe choisi alors ; s’il est oublié, un administrateur peut le réinitialiser.',
    expired:
      'Cette invitation a expiré le {date, date, long}. Demandez à {by}, chez {organisation}, de la renouveler ; le lien restera le même.',
    inactive: '{organisation} a retiré cette invitation. Si vous l’attendiez, adressez-vous à {by}.',
    signedIn: 'Vous êtes connecté en tant que {name}. Déconnectez-vous, puis rouvrez le lien.',
  },
  agreement: {
    nonePublished:
      'L’opérateur n’a pas encore publié ce contrat : il n’y a rien à signer. Revenez plus tard, ou demandez à l’opérateur.',
    draftStale:
      '{by} a enregistré ce brouillon le {date, date, long} à {date, time, short}, après que vous l’avez ouvert. Votre texte est toujours là : gardez-en une copie, puis rechargez la page.',
    draftGone:
      'Ce brouillon n’est plus là : il a été publié ou abandonné. Votre texte est toujours là ; la liste montre ce qui est en vigueur.',
    dayPassed: 'Le jour de son entrée en vigueur est passé. Revenez au texte et choisissez-en un autre.',
    recorded:
      'L’acceptation par {name} est déjà enregistrée. Changez la personne si quelqu’un d’autre a accepté depuis.',
    replaced:
      'Le texte a été remplacé par la version {version, number} pendant votre lecture, et rien n’a été signé. Lisez le nouveau texte, puis signez.',
    alreadySigned: 'Votre société a déjà signé cette version. Il n’y a plus rien à faire.',
    alreadyAccepted:
      'Votre société a déjà accepté la version {version, number} avec tous ses partenaires. Il n’y a plus rien à faire.',
  },
  rights: {
    notHeld:
      '{partner} n’a pas de privilèges d’administrateur délégué dans votre locataire{by, select, none {} other { : {by} les a retirés le {date, date, long}}}. Il n’y a plus rien à faire.',
    withdrawn:
      '{by, select, none {{customer}} other {{by}, de {customer},}} a retiré vos privilèges d’administrateur délégué le {date, date, long}. La relation demeure. Pour les retrouver, envoyez à son administrateur général un lien qui les demande : Clients, Demander une relation de revendeur.',
  },
}
