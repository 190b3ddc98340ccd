import type { refusalCustomer as en } from '../en/refusal-customer'

export const refusalCustomer: typeof en = {
  customer: {
    domainTaken:
      'Une autre société vient de prendre {domain}. Choisissez un autre domaine ; tout le reste est conservé.',
    draftGone: 'Ce brouillon n’existe plus : il a été envoyé ou annulé.',
    alreadySubmitted: 'L’envoi a déjà eu lieu. Le client figure dans votre liste.',
    otherMarket:
      'Vous vendez dans la région {market}. {country} n’en fait pas partie : un client de ce pays relève d’un fournisseur de sa région.',
    accountIncomplete: 'Les informations sur le compte sont incomplètes. Revenez à la première étape.',
    agreementMissing:
      'Aucune commande n’est possible tant que le client n’a pas accepté le contrat. Enregistrez d’abord son acceptation.',
    setupGone:
      'Le mot de passe temporaire ne peut plus être affiché. S’il a été perdu avant d’avoir servi, un administrateur général ou un agent d’administration peut en créer un nouveau.',
    passwordOwn:
      'L’administrateur a déjà choisi son propre mot de passe ; il n’est plus possible d’en créer un temporaire. Quelqu’un qui a un rôle d’administrateur chez le client peut l’aider.',
  },
  user: {
    noRights:
      'Les utilisateurs et licences de {customer} ne sont ouverts qu’aux partenaires disposant des privilèges d’administrateur délégué, et vous n’en avez pas. L’administrateur général du client peut les accorder : envoyez-lui une demande de relation.',
    globalAdminOnly:
      'Seul un administrateur général du client, ou un administrateur général ou agent d’administration de son partenaire, peut le faire pour un administrateur général.',
    self: 'Il s’agit de vous. Un autre administrateur peut le faire ; votre propre mot de passe se change dans les paramètres du compte.',
    lastAdmin:
      '{name} est le dernier administrateur général de {customer} à pouvoir se connecter. Nommez d’abord un autre administrateur général.',
    deleted: '{name} est supprimé. Restaurez d’abord le compte.',
    fileFaulty:
      'Rien n’a été enregistré : {count, plural, one {une ligne du fichier n’est} other {# lignes du fichier ne sont}} plus valide{count, plural, one {} other {s}}. Validez à nouveau le fichier pour voir lesquelles.',
  },
  relationship: {
    ownLink:
      'Ce lien est celui de votre propre société. Envoyez-le au client : c’est son administrateur général qui accepte.',
    notCustomer:
      'Vous êtes connecté pour {organisation}, qui n’est pas un client. Déconnectez-vous et suivez de nouveau le lien en tant qu’administrateur général du client.',
    already:
      '{organisation} a déjà cette relation avec {reseller, select, none {} other {{reseller} et }}{provider}, avec les droits demandés. Il n’y a plus rien à accepter.',
    ended:
      'Votre société a accepté ce lien, et ce qu’il accordait a été repris ou a pris fin depuis. Demandez un nouveau lien à {provider}.',
    otherMarket:
      '{provider} vend dans la région {providerMarket}, et le locataire de {organisation} est dans la région {market}. Cherchez un fournisseur de votre région.',
    partnershipOver:
      '{provider} et {reseller} ne sont plus partenaires et ne peuvent donc pas travailler ensemble pour vous. Demandez un nouveau lien à l’un des deux.',
    providerMissing: 'Choisissez le fournisseur indirect avec lequel vous travaillez pour ce client.',
    notProvider:
      '{provider} n’est pas (ou plus) votre fournisseur indirect. Choisissez-en un autre, ou acceptez d’abord un partenariat avec lui.',
    tied: '{count, plural, one {Un abonnement} other {# abonnements}} de {customer} doivent d’abord être suspendus ou annulés. La boîte de dialogue dit ce qui manque.',
    over: 'La relation avec {customer} a déjà pris fin. Il n’y a plus rien à faire.',
  },
  serviceRequest: {
    moved:
      'Rien n’a été envoyé : {by} a modifié la demande entre-temps, le {date, date, long}. Elle est chez {holder}, et {state, select, open {ouverte} inProgress {en cours} waiting {en attente du client} solved {résolue} closed {fermée} other {rouverte}}. Lisez ce qui est nouveau, puis envoyez de nouveau ; votre texte est conservé.',
    notNow:
      'Cela n’est pas possible pour une demande {state, select, open {ouverte} inProgress {en cours} waiting {en attente du client} solved {résolue} closed {fermée} other {rouverte}}. Rechargez la page pour voir ce qui l’est.',
    notHolder: '{holder} s’occupe de cette demande et y répond. Le fournisseur peut d’abord la reprendre.',
    notTaker:
      'Elle ne peut pas y être transmise : {holder} la garde. Un revendeur doit avoir une relation avec ce client, des privilèges d’administrateur délégué et un partenariat actif ; Azure reste au fournisseur.',
    tooOld:
      'Cette demande a été fermée le {date, date, long}, il y a trop longtemps pour être rouverte. Créez-en une nouvelle ; l’ancienne reste lisible.',
  },
  directoryRole: {
    noRights:
      'Vous donnez et retirez des rôles chez {customer} grâce à vos privilèges d’administrateur délégué, et {customer} les a retirés. Son administrateur général peut le faire sous Paramètres du compte, Rôles d’annuaire.',
    notServing:
      '{reseller} ne s’occupe plus de {customer} et ne peut donc pas y recevoir de rôle. Il lui faut d’abord une relation de revendeur.',
    held: '{by} a déjà nommé {reseller} propriétaire du locataire le {date, date, long}. Il n’y a plus rien à faire.',
    notHeld:
      '{reseller} n’est pas propriétaire du locataire{by, select, none {} other { : {by} l’a modifié le {date, date, long}}}. Il n’y a plus rien à faire.',
  },
}
