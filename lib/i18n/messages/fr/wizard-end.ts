import type { wizardEnd as en } from '../en/wizard-end'

export const wizardEnd: typeof en = {
  review: {
    title: 'Vérification',
    lead: 'Relisez tout. Rien n’a encore été créé.',
    submitting: 'Création du client…',
    taken: 'Une autre société vient de prendre {domain}',
    none: 'Aucun abonnement n’est choisi',
    noneHint: 'Le client est créé sans abonnement. Vous pourrez en ajouter à tout moment.',
    leftOut:
      '{count, plural, one {L’offre choisie est laissée de côté} other {Les # offres choisies sont laissées de côté}} : le client n’a pas encore accepté le contrat.',
    awaiting: 'Il sera demandé au client d’accepter le contrat. Rien ne peut être commandé d’ici là.',
    accepted: 'Accepté par {name} le {date}',
    attest: 'En envoyant, vous l’attestez pour votre société.',
    acceptedTerm: 'Contrat client',
    notAccepted: 'Pas encore accepté',
    direct: 'Aucun : votre propre client direct',
    access: 'aura des privilèges d’administrateur délégué sur ce client',
    blocked: 'La commande ne peut pas être passée ainsi',
    fix: 'Modifier les abonnements',
    fixAccount: 'Modifier les informations sur le compte',
    whyNot: 'Corrigez d’abord ce qui est signalé plus haut.',
    contact: 'Contact principal',
    address: 'Adresse',
    admin: 'Administrateur',
    failed: 'Rien n’a été créé',
  },
  confirmation: {
    title: 'Confirmation',
    created: '{company} est votre client',
    ordered:
      '{count, plural, =0 {Aucun abonnement n’a été commandé.} one {Un abonnement a été commandé.} other {# abonnements ont été commandés.}}',
    setup: 'Informations d’installation',
    lead: 'Remettez-les au client. Elles ne sont montrées qu’ici, une seule fois : après Terminé, personne ne peut les retrouver.',
    until: 'Si vous perdez cette page, vous pouvez y revenir dans ce navigateur jusqu’à {time}.',
    userName: 'Nom d’utilisateur de l’administrateur',
    password: 'Mot de passe temporaire',
    copyUserName: 'Copier le nom d’utilisateur',
    copyPassword: 'Copier le mot de passe',
    copyBoth: 'Copier les deux',
    download: 'Télécharger en fichier texte',
    fileName: 'informations-installation-{domain}.txt',
    file: 'Informations d’installation de {company}\n\nSe connecter sur : {address}\nNom d’utilisateur de l’administrateur : {userName}\nMot de passe temporaire : {password}\n\nLe mot de passe sert une seule fois et doit être changé à la première connexion.',
    saved: 'Je les ai enregistrées',
    savedHint: 'Cochez d’abord cette case : Terminé rend le mot de passe illisible pour toujours.',
    loading: 'Récupération du mot de passe…',
    gone: 'Le mot de passe temporaire ne peut plus être affiché',
    goneHint:
      'Il est montré une seule fois, à la personne qui a fait l’envoi, dans le navigateur de l’envoi.',
    renew: 'Nouveau mot de passe temporaire',
    renewHint:
      'S’il a été perdu avant que l’administrateur ne s’en serve, créez-en un nouveau : l’ancien cesse aussitôt de fonctionner.',
    renewed: 'Informations d’installation de {company}',
    renewFailed: 'Aucun nouveau mot de passe n’a été créé',
    renewWhere: 'En créer un nouveau',
    next: 'Ce qui se passe ensuite',
    steps: {
      signIn:
        'L’administrateur du client se connecte sur {address} avec le nom d’utilisateur et le mot de passe temporaire.',
      change:
        'Le portail lui demande aussitôt un nouveau mot de passe ; le temporaire ne vaut plus rien ensuite.',
      reseller:
        '{reseller} voit le client dans sa liste et gère compte et abonnements avec des privilèges d’administrateur délégué.',
      direct: 'Le client est votre propre client direct ; aucun revendeur n’y a accès.',
      agreement: 'Il est demandé au client d’accepter le contrat. Rien ne peut être commandé d’ici là.',
    },
    done: 'Terminé',
    open: 'Ouvrir {company}',
    addAnother: 'Ajouter un autre client',
  },
}
