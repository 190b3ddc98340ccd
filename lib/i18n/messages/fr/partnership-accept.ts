import type { partnershipAccept as en } from '../en/partnership-accept'

export const partnershipAccept: typeof en = {
  accept: {
    title: '{provider} souhaite être votre fournisseur indirect',
    lead: 'Une demande de partenariat dans le programme Fournisseur de solutions Cloud.',
    provider: 'Fournisseur indirect',
    country: 'Pays',
    mpnId: 'ID MPN',
    region: 'Région',
    askedBy: 'Demandé par',
    until: 'Lien valable jusqu’au',
    signedInAs: 'Vous êtes connecté en tant que {person}, pour {organisation}.',
    other: 'Utiliser un autre compte',
    grantsTitle: 'Ce que vous accordez à {provider}',
    grants: {
      customers: 'Ajouter des clients en votre nom.',
      orders: 'Commander et ajouter des abonnements pour les clients que vous partagez.',
      credit: 'Associer votre ID MPN à des abonnements, pour que les primes incitatives vous reviennent.',
      support: 'Vous désigner comme contact de support.',
      account:
        'Selon le programme, un accès administrateur à votre propre compte professionnel. Vous pouvez le retirer plus tard et rester partenaires.',
    },
    notTitle: 'Ce qui ne change pas',
    not: 'Vos clients ne deviennent pas visibles pour {provider}, ni les siens pour vous : chaque client est associé à chacun de vous séparément.',
    agreementTitle: 'Votre contrat partenaire n’est pas encore signé',
    agreement:
      'Vous pouvez accepter dès maintenant. Tant qu’un administrateur général de {organisation} ne l’a pas signé, {provider} ne peut pas commander avec votre ID MPN et vous ne touchez pas de primes incitatives.',
    sign: 'Le lire et le signer',
    enrolment: 'Voir ce qui manque',
    understood:
      'Je comprends ce que {organisation} accorde à {provider} et je suis habilité à accepter en son nom.',
    submit: 'Autoriser le fournisseur indirect',
    why: 'Cochez d’abord la case.',
    failed: 'Le partenariat n’a pas été accepté',
    signInLead:
      'Pour répondre, connectez-vous en tant qu’administrateur général du revendeur. Vous reviendrez à cette page.',
    signIn: 'Se connecter',
    noTitle: 'Cette demande ne peut pas être acceptée ici',
    alreadyTitle: 'Vous êtes déjà partenaires',
    providers: 'Voir les fournisseurs indirects',
    requests: 'Voir vos demandes',
    find: 'Trouver un fournisseur',
    forward: 'Copier ce lien pour un administrateur général',
    write: 'Écrire à {provider}',
    vetting: 'Vérification de la société',
    programme: 'Programme',
    vettings: { none: 'Non commencée', pending: 'En cours', authorized: 'Réussie', rejected: 'Rejetée' },
    programmes: { pending: 'Demandé', qualified: 'Contrat à signer', active: 'Actif', declined: 'Refusé' },
    missing: 'Ce qui manque',
    nowhereTitle: 'Ce lien ne mène nulle part',
    nowhere:
      'Il a peut-être été coupé dans l’e-mail : copiez-le en entier dans la barre d’adresse ou demandez-en un nouveau au fournisseur.',
    home: 'Aller au portail',
  },
  providers: {
    title: 'Fournisseurs indirects',
    lead: 'Les fournisseurs que votre société a autorisés. Ils commandent pour les clients que vous partagez.',
    caption: 'Vos fournisseurs indirects',
    name: 'Nom',
    customers: 'Clients partagés',
    viewCustomers: 'Afficher les clients',
    inviteCustomers: 'Inviter de nouveaux clients',
    since: 'Partenaire depuis',
    acceptedBy: 'Accepté par {by}',
    welcomeTitle: 'Vous êtes désormais partenaire de {name}',
    welcome:
      '{name} peut ajouter des clients et passer des commandes en votre nom. Ils apparaissent sous Clients au fur et à mesure.',
    unsigned:
      'Avant qu’il puisse associer votre ID MPN à un abonnement, un administrateur général de votre société doit signer le contrat partenaire.',
    emptyTitle: 'Aucun fournisseur indirect pour l’instant',
    emptyBody:
      'Un fournisseur vous envoie son lien personnalisé ; votre administrateur général le suit et accepte. Adressez-vous à un fournisseur de votre région, {market}.',
  },
}
