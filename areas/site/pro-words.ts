import { words } from '../../platform/words.ts'

export const proWords = words('pro', {
  title: {
    fr: 'Espace des professionnels',
    facile: 'Espace des professionnels',
    en: 'Professionals’ space',
  },
  intro: {
    fr: 'Vous accompagnez. La personne garde la main : vous ne voyez que ce qu’elle montre.',
    facile: 'Vous aidez.\nLa personne décide ce qu’elle montre.',
    en: 'You accompany. The person stays in charge: you only see what they show.',
  },
  enter: {
    fr: 'J’entre avec mon premier accès',
    facile: 'J’entre avec mon accès',
    en: 'I enter with my first access',
  },
  cards: { fr: 'Cartes d’accès', facile: 'Cartes d’accès', en: 'Access cards' },
  cardsText: {
    fr: 'Imprimez une carte pour chaque personne du groupe.',
    facile: 'Imprimez une carte par personne.',
    en: 'Print a card for each person of the group.',
  },
  cardsLink: { fr: 'Je prépare des cartes', facile: 'Je prépare des cartes', en: 'Prepare cards' },
  security: { fr: 'Ma sécurité', facile: 'Ma sécurité', en: 'My security' },
  securityLink: {
    fr: 'Seconde clé, codes de secours, sessions',
    facile: 'Clé, codes de secours, sessions',
    en: 'Second key, recovery codes, sessions',
  },
  cvTitle: { fr: 'Préparer un CV', facile: 'Préparer un CV', en: 'Prepare a CV' },
  cvLink: { fr: 'Inviter à un CV', facile: 'Inviter à un CV', en: 'Invite to a CV' },
  listsTitle: { fr: 'Vos référentiels', facile: 'Vos listes', en: 'Your referentials' },
  listsText: {
    fr: 'Apportez la liste de votre branche, de votre entreprise ou de votre ESAT, et reliez-la au ROME ou à ESCO.',
    facile: 'Donnez la liste de votre structure.',
    en: 'Bring the list of your branch, company or sheltered workshop, and tie it to ROME or ESCO.',
  },
  listsLink: { fr: 'Ouvrir vos listes', facile: 'Ouvrir vos listes', en: 'Open your lists' },
  badgesTitle: { fr: 'Les badges', facile: 'Les badges', en: 'Badges' },
  badgesText: {
    fr: 'Écrivez un badge avec une personne, ou pour votre structure. Puis donnez-le.',
    facile: 'Écrivez un badge à plusieurs.\nPuis donnez-le.',
    en: 'Write a badge with a person or for your organisation, then give it.',
  },
  badgesReview: {
    fr: 'Relire des demandes',
    facile: 'Lire des demandes',
    en: 'Read applications',
  },
  badgesWrite: { fr: 'Écrire un badge', facile: 'Écrire un badge', en: 'Write a badge' },
  badgesGive: { fr: 'Donner un badge', facile: 'Donner un badge', en: 'Give a badge' },
  organisationsTitle: {
    fr: 'Vos structures',
    facile: 'Vos structures',
    en: 'Your organisations',
  },
  organisationsText: {
    fr: 'Dites au nom de qui vous reconnaissez ce que les gens savent faire, et qui parle avec vous.',
    facile: 'Dites le nom de votre structure.\nInvitez vos collègues.',
    en: 'Say in whose name you recognise what people can do, and who speaks with you.',
  },
  organisationsLink: {
    fr: 'Ouvrir vos structures',
    facile: 'Ouvrir vos structures',
    en: 'Open your organisations',
  },
  noAccess: {
    fr: 'Votre premier accès vient de la personne qui a installé Sillage.',
    facile: 'Demandez votre accès à la personne qui a installé Sillage.',
    en: 'Your first access comes from the person who set up Sillage.',
  },
  people: {
    fr: 'Les personnes qui partagent avec vous',
    facile: 'Les personnes qui vous montrent',
    en: 'People who share with you',
  },
  peopleText: {
    fr: 'Montrez un code de six lettres. La personne le tape et choisit ce que vous lisez.',
    facile: 'Montrez un code de 6 lettres.\nLa personne choisit ce que vous lisez.',
    en: 'Show a code of six letters. The person types it and chooses what you read.',
  },
  codeNow: {
    fr: 'Votre code du moment : {code}',
    facile: 'Votre code : {code}',
    en: 'Your current code: {code}',
  },
  code: { fr: 'Mon code de partage', facile: 'Mon code de partage', en: 'My share code' },
  tryIt: {
    fr: 'Essayer comme un participant',
    facile: 'Essayer comme un participant',
    en: 'Try as a participant',
  },
  tryText: {
    fr: 'Le parcours prend 5 minutes pour une première expérience. Faites-le une fois avant de le proposer.',
    facile: 'Faites le parcours une fois.\nIl dure 5 minutes.',
    en: 'The journey takes 5 minutes for a first experience. Do it once before offering it.',
  },
  tryPrivate: {
    fr: 'Ouvrez ce site dans une fenêtre privée du navigateur, puis touchez « Je commence ». Votre accès reste ouvert ici.',
    facile:
      'Ouvrez une fenêtre privée.\nAllez sur ce site dans cette fenêtre.\nVotre accès reste ouvert ici.',
    en: 'Open this site in a private window of the browser, then touch “I start”. Your access stays open here.',
  },
  cvText: {
    fr: 'Un lien pour une candidature. Chacun prépare son CV et vous le montre s’il le veut.',
    facile: 'Un lien pour un emploi.\nChacun prépare son CV.\nChacun choisit de le montrer.',
    en: 'One link for one application. Each person prepares their CV and shows it to you if they want.',
  },
  knowledge: { fr: 'Les métiers chargés', facile: 'Les métiers chargés', en: 'Occupations loaded' },
  loaded: {
    fr: '{source}. {count} {count|métier|métiers}.',
    facile: '{count} {count|métier|métiers}.\n{source}',
    en: '{source}. {count} {count|occupation|occupations}.',
  },
  load: {
    fr: 'Pour charger le ROME officiel, une commande sur le serveur : npm run sillage -- import rome',
    facile: 'Pour charger les métiers officiels :\nnpm run sillage -- import rome',
    en: 'To load the official ROME, one command on the server: npm run sillage -- import rome',
  },
})
