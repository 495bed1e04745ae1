import { words } from '../../platform/words.ts'

/** For who asks to be shown what a person knows how to do. */
export const askingWords = words('asksToShow', {
  title: {
    fr: 'Demander à voir ce qu’une personne sait faire',
    facile: 'Demander à voir ce que l’on sait faire',
    en: 'Ask to be shown what somebody knows how to do',
  },
  hint: {
    fr: 'Vous recevez un lien à donner, sans compte. Chacun choisit ce qu’il vous montre, ou ne répond pas.',
    facile: 'Vous recevez un lien à donner.\nChacun choisit de répondre, ou non.',
    en: 'You get a link to give, without an account. Everybody chooses what to show you, or does not answer.',
  },
  step1: { fr: 'Votre demande', facile: 'Votre demande', en: 'Your ask' },
  step2: { fr: 'Le code', facile: 'Le code', en: 'The code' },
  purpose: { fr: 'Pour quoi ?', facile: 'Pour quoi ?', en: 'For what?' },
  purposeHint: {
    fr: 'Par exemple : « vendre sur le marché le samedi », « un stage en cuisine ».',
    facile: 'Par exemple : un stage en cuisine.',
    en: 'For instance: “vendre sur le marché le samedi”, “un stage en cuisine”.',
  },
  name: { fr: 'Votre nom', facile: 'Votre nom', en: 'Your name' },
  organisation: {
    fr: 'Votre entreprise ou association',
    facile: 'Votre entreprise ou association',
    en: 'Your company or association',
  },
  optional: { fr: 'Facultatif.', facile: 'Pas obligatoire.', en: 'Optional.' },
  contact: { fr: 'Comment vous joindre', facile: 'Comment vous joindre', en: 'How to reach you' },
  contactHint: {
    fr: 'Facultatif. Un téléphone, un lieu, des heures. Les personnes le voient.',
    facile: 'Pas obligatoire.\nLes personnes le voient.',
    en: 'Optional. A phone number, a place, hours. People see it.',
  },
  mail: { fr: 'Votre e-mail', facile: 'Votre e-mail', en: 'Your e-mail' },
  mailHint: {
    fr: 'Un code y est envoyé, puis ce que l’on vous montre. Les personnes ne le voient pas.',
    facile: 'Un code y arrive.\nLes personnes ne voient pas cet e-mail.',
    en: 'A code is sent there, then what you are shown. People do not see it.',
  },
  send: { fr: 'Je reçois un code', facile: 'Je reçois un code', en: 'Send me a code' },
  noPostTitle: {
    fr: 'Pas d’envoi d’e-mail ici',
    facile: 'Pas d’e-mail ici',
    en: 'No e-mail here',
  },
  noPost: {
    fr: 'Ce service n’envoie pas d’e-mail : demandez de vive voix à la personne de vous donner un lien.',
    facile: 'Ce service n’envoie pas d’e-mail.\nDemandez un lien à la personne.',
    en: 'This service sends no e-mail: ask the person to give you a link.',
  },

  codeTitle: {
    fr: 'Le code reçu par e-mail',
    facile: 'Le code reçu par e-mail',
    en: 'The code sent by e-mail',
  },
  codeHint: {
    fr: 'Nous l’avons envoyé à {mail}. Il sert dix minutes.',
    facile: 'Il est envoyé à {mail}.\nIl sert 10 minutes.',
    en: 'We sent it to {mail}. It works for ten minutes.',
  },
  code: { fr: 'Six chiffres', facile: 'Six chiffres', en: 'Six digits' },
  occupation: {
    fr: 'Un métier s’en approche ?',
    facile: 'C’est proche d’un métier ?',
    en: 'Is an occupation close to it?',
  },
  occupationHint: {
    fr: 'Facultatif. Cela aide la personne à choisir ce qu’elle montre.',
    facile: 'Pas obligatoire.\nCela aide la personne à choisir.',
    en: 'Optional. It helps people choose what to show.',
  },
  noOccupation: { fr: 'Aucun de ceux-là', facile: 'Pas ceux-là', en: 'None of these' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  open: { fr: 'J’ouvre le lien', facile: 'J’ouvre le lien', en: 'Open the link' },
  startAgain: {
    fr: 'Recommencer avec une autre adresse',
    facile: 'Recommencer',
    en: 'Start again with another address',
  },
  opened: {
    fr: 'Le lien est ouvert. Il vous est aussi envoyé par e-mail.',
    facile: 'Le lien est ouvert.\nIl est aussi dans votre e-mail.',
    en: 'The link is open. It is sent to you by e-mail too.',
  },

  linkTitle: { fr: 'Votre lien à donner', facile: 'Votre lien à donner', en: 'Your link to give' },
  linkIntro: {
    fr: 'Pour « {purpose} ». Ouvert jusqu’au {day}.',
    facile: 'Pour « {purpose} ».\nOuvert jusqu’au {day}.',
    en: 'For “{purpose}”. Open until {day}.',
  },
  linkState: {
    fr: 'Ce lien ne montre plus rien : il est fini, ou signalé. Vous pouvez en faire un autre.',
    facile: 'Ce lien est fini.\nVous pouvez faire un autre lien.',
    en: 'This link shows nothing any more: it has ended or was reported. You may make another one.',
  },
  address: { fr: 'Adresse à donner', facile: 'Adresse à donner', en: 'Address to give' },
  qr: { fr: 'Un dessin à scanner', facile: 'Un dessin à scanner', en: 'A drawing to scan' },
  qrText: {
    fr: 'À mettre sur une affiche ou à montrer sur votre écran.',
    facile: 'Mettez-le sur une affiche.',
    en: 'To put on a poster or show on your screen.',
  },
  qrAlt: {
    fr: 'Code à scanner, qui mène à votre demande',
    facile: 'Code à scanner',
    en: 'Code to scan, which leads to your ask',
  },
  next: { fr: 'Et ensuite ?', facile: 'Et après ?', en: 'And then?' },
  nextText: {
    fr: 'Si quelqu’un choisit de vous montrer quelque chose, vous recevez une lettre avec son lien. Sinon, vous ne recevez rien, et c’est son droit.',
    facile: 'Une personne vous répond ?\nVous recevez un e-mail.\nSinon, vous ne recevez rien.',
    en: 'If somebody chooses to show you something, you get a letter with their link. Otherwise you get nothing, and that is their right.',
  },
  see: { fr: 'Voir ma demande', facile: 'Voir ma demande', en: 'See my ask' },
  erase: {
    fr: 'J’efface ma demande',
    facile: 'J’efface ma demande',
    en: 'Erase my ask',
  },
  eraseTitle: {
    fr: 'Effacer votre demande ?',
    facile: 'Effacer votre demande ?',
    en: 'Erase your ask?',
  },
  eraseText: {
    fr: 'Le lien ne mène plus nulle part, et votre adresse est effacée d’ici. Ce qui vous a été montré reste ouvert jusqu’à sa fin.',
    facile: 'Le lien s’arrête.\nVotre adresse est effacée.',
    en: 'The link leads nowhere any more, and your address is erased from here. What was shown to you stays open until it ends.',
  },
  erased: {
    fr: 'Votre demande est effacée.',
    facile: 'Votre demande est effacée.',
    en: 'Your ask is erased.',
  },
  another: { fr: 'Faire une autre demande', facile: 'Une autre demande', en: 'Make another ask' },
  toEmployers: {
    fr: 'La page des employeurs',
    facile: 'La page des employeurs',
    en: 'The page for employers',
  },

  noSuchAsk: {
    fr: 'Cette demande n’existe pas, ou elle est effacée.',
    facile: 'Cette demande n’existe pas.',
    en: 'This ask does not exist, or was erased.',
  },
  askClosed: {
    fr: 'Cette demande est finie. Demandez un autre lien à la personne qui vous l’a donné.',
    facile: 'Cette demande est finie.\nDemandez un autre lien.',
    en: 'This ask has ended. Ask whoever gave you the link for another one.',
  },
  badMail: {
    fr: 'Écrivez une adresse comme nom@exemple.fr.',
    facile: 'Écrivez une adresse.\nPar exemple : nom@exemple.fr',
    en: 'Write an address such as name@example.org.',
  },
  noLinks: {
    fr: 'Écrivez la demande et les noms sans adresse de site.',
    facile: 'N’écrivez pas d’adresse de site.',
    en: 'Write the ask and the names without any web address.',
  },
  tooManyCodes: {
    fr: 'Cette adresse a reçu assez de codes. Réessayez plus tard.',
    facile: 'Il y a eu trop de codes.\nRéessayez plus tard.',
    en: 'This address got enough codes. Try again later.',
  },
  wrongCode: {
    fr: 'Ce n’est pas le bon code. Encore {left} {left|essai|essais}.',
    facile: 'Ce n’est pas le bon code.\nEncore {left} {left|essai|essais}.',
    en: 'This is not the right code. {left} {left|try|tries} left.',
  },
  codeOver: {
    fr: 'Ce code ne sert plus. Recommencez pour en recevoir un autre.',
    facile: 'Ce code ne sert plus.\nRecommencez.',
    en: 'This code no longer works. Start again to get another one.',
  },
  alreadyOpen: {
    fr: 'Ce lien est déjà ouvert.',
    facile: 'Ce lien est déjà ouvert.',
    en: 'This link is already open.',
  },
  chooseCollection: {
    fr: 'Choisissez une collection, ou faites-en une nouvelle.',
    facile: 'Choisissez une réponse.',
    en: 'Choose a collection, or make a new one.',
  },
  choosePiece: {
    fr: 'Choisissez au moins une chose à montrer.',
    facile: 'Choisissez une chose.',
    en: 'Choose at least one thing to show.',
  },
})
