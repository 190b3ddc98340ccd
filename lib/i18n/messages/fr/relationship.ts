import type { relationship as en } from '../en/relationship'

export const relationship: typeof en = {
  request: {
    title: 'Demander une relation de revendeur',
    leadSends:
      'Pour une société qui a déjà son propre locataire. Le portail envoie le message pour vous, ou vous envoyez vous-même le brouillon ; son administrateur général ouvre le lien et accepte.',
    lead: 'Pour une société qui a déjà son propre locataire. C’est un brouillon que vous envoyez vous-même ; son administrateur général ouvre le lien et accepte.',
    tabs: 'Relation de revendeur',
    tabNew: 'Nouvelle demande',
    tabRequests: 'Demandes',
    askFor: 'Ce que vous demandez',
    reseller: 'Revendeur indirect',
    resellerHint: 'Il obtient la relation en même temps que vous.',
    alone: 'Aucun : le client achète directement chez vous',
    provider: 'Fournisseur indirect',
    providerHint: 'Il commande et facture ; il obtient la relation en même temps que vous.',
    rights: 'Inclure des privilèges d’administration déléguée pour Azure Active Directory et Office 365',
    rightsHint:
      'Sans eux, vous n’avez que la relation : vous pouvez vendre, mais pas gérer les utilisateurs, les licences et les abonnements.',
    apply: 'Appliquer au brouillon',
    applied: 'Le brouillon demande : {what}',
    whatRights: 'une relation avec des privilèges d’administrateur délégué',
    whatPlain: 'une relation sans droits d’administration',
    noProviderTitle: 'Vous n’avez pas encore de fournisseur indirect',
    noProvider:
      'Un revendeur s’occupe des clients avec un fournisseur. Trouvez-en un et acceptez d’abord son partenariat.',
    existing: 'La société a déjà un locataire. Pour une nouvelle société, utilisez Ajouter un client.',
    market: 'Son locataire est dans votre région : {market}.',
    admin: 'Son administrateur général ouvre le lien et accepte. Personne d’autre ne le peut.',
    agreement:
      'Si elle n’a pas encore accepté le contrat client avec {provider}, elle le fait à la même étape.',
    validity: 'Le lien fonctionne jusqu’au {date, date, long}, et pour une seule société.',
    caption: 'Demandes de relation de revendeur',
    emptyBody:
      'Chaque demande que vous faites est conservée ici, avec son lien, son auteur et ce qu’elle est devenue.',
    with: 'Avec',
    rightsShort: 'Droits',
    withRights: 'Demandés',
    without: 'Non demandés',
  },
  draft: {
    subject: '{company} : demande de relation de revendeur',
    body: 'Bonjour,\n\n{partners, select, both {{provider} et {reseller} souhaitent} other {{provider} souhaite}} travailler avec votre société dans le programme Fournisseur de solutions cloud{rights, select, yes {, avec des privilèges d’administrateur délégué, afin de gérer pour vous les utilisateurs, les licences et les abonnements} other {}}.\n\nUn administrateur général de votre société ouvre ce lien, lit ce qu’il accorde et accepte :\n\n{link}\n\nVous pouvez retirer les droits d’administration à tout moment et garder la relation. Le lien est destiné à votre seule société et fonctionne jusqu’au {date, date, long}.\n\nCordialement,\n{person}\n{company}',
  },
  accept: {
    title: '{partner} souhaite travailler avec votre société',
    titleBoth: '{reseller} et {provider} souhaitent travailler avec votre société',
    lead: 'Une demande de relation de revendeur dans le programme Fournisseur de solutions cloud.',
    provider: 'Fournisseur indirect',
    reseller: 'Revendeur indirect',
    askedBy: 'Demandé par',
    askedFor: '{person}, {company}',
    rights: 'Privilèges d’administrateur délégué',
    rightsYes: 'Demandés',
    rightsNo: 'Non demandés',
    until: 'Lien valable jusqu’au',
    grantsTitle: 'Ce que vous accordez',
    grants: {
      list: 'Votre société figure dans la liste de clients de {partners} : son nom, son domaine et son pays.',
      buy: '{provider} peut commander pour votre société ce que vous demandez, et le facture.',
      admin:
        'Des privilèges d’administrateur délégué pour {partners} : dans votre annuaire, leurs agents d’administration agissent comme administrateur général, leurs agents du support technique comme administrateur du support technique.',
      noAdmin:
        'Aucun droit d’administration : vos utilisateurs, vos licences et vos abonnements ne peuvent pas être gérés par {partners}.',
      shared: 'Ce que {from} sait de vous est transmis : {address} ; contact {contact}, {email}.',
    },
    notTitle: 'Ce qui ne change pas',
    not: 'Vos autres partenaires, ce que vous leur avez acheté et leurs droits. Vous pouvez retirer ces droits d’administration à tout moment sous Relations avec les partenaires, et garder la relation.',
    agreementTitle: 'Contrat client, version {version, number}',
    agreementLead:
      'Votre société ne l’a pas encore accepté avec {provider}. Rien ne peut être commandé avant.',
    agreed: 'J’ai lu le contrat client, version {version, number}, et je l’accepte pour {organisation}.',
    understood:
      'Je comprends ce que {organisation} accorde à {partners}, et je suis en droit de l’accepter pour elle.',
    submit: 'Accepter la relation',
    why: 'Cochez d’abord chaque case.',
    failed: 'La relation n’a pas été acceptée',
    signInLead:
      'Pour répondre, connectez-vous en tant qu’administrateur général de votre société. Vous revenez ensuite à cette page.',
    alreadyTitle: 'Cette relation existe déjà',
    partners: 'Aller aux relations avec les partenaires',
    requests: 'Aller à vos demandes',
    done: '{partner} travaille maintenant avec votre société.',
  },
  end: {
    button: 'Supprimer la relation de revendeur',
    buttonReseller: 'Supprimer la relation client',
    title: 'Supprimer la relation avec {customer} ?',
    lead: 'Avant qu’elle puisse prendre fin',
    met: 'Remplie',
    notMet: 'Non remplie',
    suspended:
      '{count, plural, =0 {Aucun abonnement n’est actif.} one {Un abonnement est encore actif : suspendez-le d’abord.} other {# abonnements sont encore actifs : suspendez-les d’abord.}}',
    software:
      '{count, plural, =0 {Aucun achat de logiciel ne reste à annuler.} one {Un achat de logiciel doit être annulé.} other {# achats de logiciels doivent être annulés.}}',
    see: 'Voir les abonnements',
    effects: 'Ce qui se passe',
    leaves:
      '{customer} quitte votre liste, et vous quittez ses choix de contacts de support. L’historique est conservé.',
    rights: 'Les privilèges d’administrateur délégué prennent fin avec elle.',
    resellers: 'La relation avec {customer} ouverte par vous à {names} prend fin aussi.',
    owners:
      '{names} : le rôle de propriétaire du locataire pour Azure demeure jusqu’à ce qu’il soit retiré séparément.',
    requests:
      '{count, plural, one {Une demande de service ouverte revient} other {# demandes de service ouvertes reviennent}} aussitôt {viewer, select, provider {à vous} other {au fournisseur}} ; chacune le dit au client.',
    buying: 'Plus rien ne peut être commandé. Pour recommencer, le client accepte un nouveau lien.',
    owed: '{count, plural, one {Un abonnement suspendu reste dû} other {# abonnements suspendus restent dus}} jusqu’à la fin de l’engagement, au plus tard le {date, date, long}.',
    silent: 'Le portail ne prévient personne.',
    failed: 'La relation n’a pas pris fin',
    not: 'Elle ne peut pas encore prendre fin. Ce qui manque figure ci-dessus.',
    done: 'La relation avec {customer} a pris fin.',
  },
}
