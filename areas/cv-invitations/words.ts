import { words } from '../../platform/words.ts'

/** Somebody is invited to prepare a CV. */
export const invitationWords = words('cvInvitations', {
  title: { fr: 'Préparez un CV', facile: 'Préparez un CV', en: 'Prepare a CV' },
  intro: {
    fr: 'On vous invite pour : « {label} ».',
    facile: 'On vous invite pour : « {label} ».',
    en: 'You are invited for: “{label}”.',
  },
  text: {
    fr: 'Vous partez de ce que vous avez vécu. Le CV reste à vous : on ne le voit que si vous le montrez.',
    facile:
      'Vous racontez ce que vous avez vécu.\nLe CV est à vous.\nVous choisissez de le montrer.',
    en: 'You start from what you lived. The CV stays yours: it is seen only if you show it.',
  },
  take: { fr: 'Je prépare mon CV', facile: 'Je prépare mon CV', en: 'Prepare my CV' },
  startFirst: {
    fr: 'Commencez, ou revenez avec votre code. Vous revenez ici.',
    facile: 'Commencez, ou entrez votre code.\nVous revenez ici.',
    en: 'Start, or come back with your code. You will arrive here.',
  },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  comeBack: { fr: 'J’ai un code', facile: 'J’ai un code', en: 'I have a code' },
  taken: {
    fr: 'Voici votre CV pour cette annonce.',
    facile: 'Voici votre CV pour cette annonce.',
    en: 'Here is your CV for this application.',
  },
  invited: { fr: 'Votre invitation', facile: 'Votre invitation', en: 'Your invitation' },
  invitedText: {
    fr: 'Ce CV répond à « {label} ». Le professionnel sait que vous l’avez commencé, rien de plus.',
    facile: 'Ce CV est pour « {label} ».\nLe professionnel ne le voit pas encore.',
    en: 'This CV answers “{label}”. The professional knows you began it, nothing more.',
  },
  shownText: {
    fr: 'Le professionnel de « {label} » voit ce CV.',
    facile: 'Le professionnel voit ce CV.',
    en: 'The professional of “{label}” sees this CV.',
  },
  show: { fr: 'Je lui montre ce CV', facile: 'Je montre ce CV', en: 'Show them this CV' },
  hide: { fr: 'Je ne le montre plus', facile: 'Je ne le montre plus', en: 'Stop showing it' },
  shown: { fr: 'Le CV est montré.', facile: 'Le CV est montré.', en: 'The CV is shown.' },
  hidden: {
    fr: 'Le CV n’est plus montré.',
    facile: 'Le CV n’est plus montré.',
    en: 'The CV is no longer shown.',
  },
  onlyForProfessionals: {
    fr: 'Cette page est pour les professionnels.',
    facile: 'Cette page est pour les professionnels.',
    en: 'This page is for professionals.',
  },
  noSuchInvitation: {
    fr: 'Ce CV n’est pas montré, ou ne l’est plus.',
    facile: 'Ce CV n’est pas montré.',
    en: 'This CV is not shown, or no longer.',
  },
  invitationClosed: {
    fr: 'Cette invitation est fermée. Demandez-en une autre.',
    facile: 'L’invitation est fermée.\nDemandez une autre invitation.',
    en: 'This invitation is closed. Ask for another one.',
  },
  tooManyInvitations: {
    fr: 'Vous avez déjà {max} invitations.',
    facile: 'Vous avez déjà {max} invitations.',
    en: 'You already have {max} invitations.',
  },
})

/** For those who invite. */
export const invitationProfessionalWords = words('cvInvitationsPro', {
  title: {
    fr: 'Inviter à préparer un CV',
    facile: 'Inviter à faire un CV',
    en: 'Invite to prepare a CV',
  },
  intro: {
    fr: 'Donnez un lien par candidature. Vous voyez combien de personnes l’ont repris ; le CV, seulement quand la personne vous le montre.',
    facile: 'Un lien pour chaque annonce.\nVous voyez le CV si la personne le montre.',
    en: 'One link for each application. You see how many people took it up; the CV, only once the person shows it.',
  },
  label: {
    fr: 'Pour quelle candidature ?',
    facile: 'Pour quelle annonce ?',
    en: 'For which application?',
  },
  labelHint: {
    fr: 'Par exemple : agent de propreté, ville de Nantes. Ne nommez personne.',
    facile: 'Par exemple : agent de propreté.\nNe nommez personne.',
    en: 'For example: cleaner, city of Nantes. Name nobody.',
  },
  make: { fr: 'Je fais le lien', facile: 'Je fais le lien', en: 'Make the link' },
  made: {
    fr: 'L’invitation est prête. Copiez l’adresse.',
    facile: 'L’invitation est prête.\nCopiez l’adresse.',
    en: 'The invitation is ready. Copy the address.',
  },
  none: {
    fr: 'Vos invitations seront ici, avec leur adresse et leur suite.',
    facile: 'Vos invitations seront ici.',
    en: 'Your invitations will be here, with their address and what came of them.',
  },
  noneTitle: {
    fr: 'Aucune invitation pour l’instant',
    facile: 'Aucune invitation',
    en: 'No invitation yet',
  },
  yours: { fr: 'Vos invitations', facile: 'Vos invitations', en: 'Your invitations' },
  address: { fr: 'Adresse à donner', facile: 'Adresse à donner', en: 'Address to give' },
  closed: {
    fr: 'Fermée : personne de nouveau ne peut la reprendre.',
    facile: 'Cette invitation est fermée.',
    en: 'Closed: nobody new may take it up.',
  },
  until: { fr: 'Ouverte jusqu’au {day}', facile: 'Ouverte jusqu’au {day}', en: 'Open until {day}' },
  takenUp: {
    fr: 'Reprise par {count} {count|personne|personnes}',
    facile: 'Reprise par {count} {count|personne|personnes}',
    en: 'Taken up by {count} {count|person|people}',
  },
  takenOn: {
    fr: 'CV commencé le {day}, pas montré',
    facile: 'CV commencé le {day}',
    en: 'CV begun on {day}, not shown',
  },
  seeCv: {
    fr: 'Voir le CV montré le {day}',
    facile: 'Voir le CV montré le {day}',
    en: 'See the CV shown on {day}',
  },
  stop: { fr: 'Fermer l’invitation', facile: 'Fermer l’invitation', en: 'Close the invitation' },
  stopped: {
    fr: 'L’invitation est fermée.',
    facile: 'L’invitation est fermée.',
    en: 'The invitation is closed.',
  },
  cvTitle: { fr: 'CV montré', facile: 'CV montré', en: 'CV shown' },
  cvIntro: {
    fr: 'La personne peut cesser de vous le montrer à tout moment.',
    facile: 'La personne peut arrêter de le montrer.',
    en: 'The person may stop showing it to you at any time.',
  },
  downloadPdf: { fr: 'Télécharger le PDF', facile: 'Télécharger le PDF', en: 'Download the PDF' },
  back: {
    fr: 'Retour aux invitations',
    facile: 'Retour aux invitations',
    en: 'Back to the invitations',
  },
})
