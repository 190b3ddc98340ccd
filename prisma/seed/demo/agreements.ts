/** Short texts of our own: a portal that is put to use publishes its operator's. */
export const agreements = {
  partner: {
    kind: 'partner',
    version: 1,
    titleEn: 'Partner agreement',
    titleFr: 'Contrat partenaire',
    bodyEn: [
      'By signing, your company may sell the cloud services of this portal in its region, through one or more indirect providers.',
      'Sell only to customers who have accepted the customer agreement, and keep proof of who accepted it and when.',
      'Use the administration rights a customer gives you for the work it asked for, and hand them back when the work is done.',
      'The signature holds for the whole region until one side ends it in writing, even if the person who signed has left.',
    ].join('\n\n'),
    bodyFr: [
      'En signant, votre entreprise peut vendre dans sa région les services cloud de ce portail, par l’intermédiaire d’un ou de plusieurs fournisseurs indirects.',
      'Ne vendez qu’aux clients qui ont accepté le contrat client, et gardez la preuve de qui l’a accepté et quand.',
      'Servez-vous des droits d’administration qu’un client vous accorde pour le travail demandé, et rendez-les une fois celui-ci terminé.',
      'La signature vaut pour toute la région jusqu’à ce que l’une des parties y mette fin par écrit, même après le départ du signataire.',
    ].join('\n\n'),
  },
  customer: {
    kind: 'customer',
    version: 1,
    titleEn: 'Customer agreement',
    titleFr: 'Contrat client',
    bodyEn: [
      'Your company uses the cloud services it orders for its own business, with as many people as it has licences.',
      'You order from your partner, who sends the bill and answers first when you need support.',
      'Your data stays yours. When a subscription ends you have the time shown in the portal to take it with you.',
    ].join('\n\n'),
    bodyFr: [
      'Votre entreprise utilise pour sa propre activité les services cloud qu’elle commande, avec autant de personnes que de licences.',
      'Vous commandez auprès de votre partenaire, qui vous facture et vous répond en premier quand vous avez besoin d’aide.',
      'Vos données restent les vôtres. À la fin d’un abonnement, vous avez le délai affiché dans le portail pour les récupérer.',
    ].join('\n\n'),
  },
} as const
