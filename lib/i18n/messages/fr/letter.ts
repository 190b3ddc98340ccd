import type { letter as english, letterRefusals as englishRefusals } from '../en/letter'
import { letterNotices } from './letter-notices'

export const letter: typeof english = {
  form: {
    send: 'Envoyer',
    lead: 'Le portail envoie ce message pour vous, ou vous envoyez vous-même le brouillon. Son lien est propre à cette demande.',
    toHint: 'C’est là que « Envoyer » l’envoie. Les réponses arrivent à votre propre adresse.',
    toMissing: 'Indiquez où l’envoyer.',
    long: 'Ce message est long. Si votre messagerie le coupe, utilisez « Envoyer » ou « Copier dans le Presse-papiers ».',
    nothingStored:
      'Rien n’est enregistré tant que vous n’avez pas envoyé, ouvert, copié ou terminé le message.',
    onItsWay: 'Le message pour {to} est en route. Vous verrez ici quand il aura été remis.',
  },
  states: {
    waiting: 'Envoi en cours',
    sending: 'Envoi en cours',
    again: 'Pas encore envoyé',
    sent: 'Envoyé par e-mail',
    failed: 'Non distribué',
  },
  tips: {
    waiting: 'À {to}.',
    again: 'À {to}. Le portail continue d’essayer : {answer}',
    sent: 'Remis au serveur de messagerie pour {to} le {date, date, long} à {date, time, short}.',
    failed: 'À {to}, abandonné le {date, date, long} à {date, time, short} : {answer}',
  },
  answers: {
    withdrawn: 'la demande a été révoquée avant l’envoi.',
    expired: 'il n’était plus utile.',
  },
  term: 'E-mail',
  operator: {
    off: 'Le portail n’envoie aucun e-mail. Chacun envoie ses brouillons, et les liens se transmettent à la main. Pour changer cela, définissez SMTP_URL et MAIL_FROM puis redémarrez le portail.',
    on: 'Les e-mails partent par {host}, au nom de {from}.',
  },
  choice: {
    title: 'E-mails du portail',
    lead: 'Ils arrivent à {email}. Les liens dont vous seul avez besoin, comme une invitation, arrivent toujours.',
    save: 'Enregistrer le choix',
    saved: 'Votre choix est enregistré.',
    serviceRequest: {
      label: 'Demandes de service',
      hint: '{side, select, customer {Lorsque votre contact de support écrit au sujet de l’une de vos demandes ou la transfère.} other {Lorsqu’un client écrit au sujet d’une demande que vous suivez, ou qu’une demande arrive à votre société.}}',
    },
    orderRequest: {
      label: 'Demandes de commande',
      hint: 'Lorsqu’une demande attend votre décision ou que la vôtre est décidée.',
    },
    renewals: {
      label: 'Renouvellements',
      hint: 'Au plus une fois par jour : ce qui demande une décision ou prend fin dans 60, 30 ou 7 jours.',
    },
  },
  notices: letterNotices,
}

export const letterRefusals: typeof englishRefusals = {
  off: 'Le portail n’est pas configuré pour envoyer des e-mails. Ouvrez le brouillon dans votre messagerie ou copiez-le ; l’exploitant du portail peut configurer un serveur de messagerie.',
  tooMany:
    'Votre société a envoyé {most, number} messages pendant cette heure : c’est le maximum. Attendez l’heure suivante ou envoyez le brouillon depuis votre messagerie.',
}
