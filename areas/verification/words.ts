import { words } from '../../platform/words.ts'

/** What is wrong with what was sent to be checked: said where it happened. */
export const verificationWords = words('verification', {
  nothingSent: {
    fr: 'Choisissez un fichier, ou donnez un lien.',
    facile: 'Choisissez un fichier.\nOu donnez un lien.',
    en: 'Choose a file, or give a link.',
  },
  tooLarge: {
    fr: 'Ce fichier est trop lourd. Une photo pèse 10 Mo au plus, un badge 1 Mo, son texte 256 ko.',
    facile: 'Ce fichier est trop lourd.',
    en: 'This file is too heavy: 10 MB at most for a photo, 1 MB for a badge, 256 kB for its text.',
  },
  noBadgeInside: {
    fr: 'Nous ne trouvons ni badge ni QR code dans cette image. Envoyez l’image d’origine du badge, ou une photo nette de son QR code.',
    facile:
      'Il n’y a pas de badge dans cette image.\nIl n’y a pas de QR code non plus.\nDemandez la première image.\nOu prenez une photo plus nette.',
    en: 'We find neither badge nor QR code in this picture. Send the original picture of the badge, or a sharp photo of its QR code.',
  },
  imageBroken: {
    fr: 'Nous n’arrivons pas à lire cette image. Demandez-la une autre fois.',
    facile: 'Nous ne pouvons pas lire cette image.\nDemandez-la une autre fois.',
    en: 'We cannot read this picture. Ask for it again.',
  },
  notABadge: {
    fr: 'Ce n’est pas un badge que nous savons lire. Vérifiez que tout y est.',
    facile: 'Nous ne trouvons pas de badge.\nRegardez si tout y est.',
    en: 'This is no badge that we can read. See that all of it is there.',
  },
  tooDeep: {
    fr: 'Ce document est trop compliqué pour être un badge.',
    facile: 'Ce document est trop compliqué.\nCe n’est pas un badge.',
    en: 'This document is too complicated to be a badge.',
  },
  tokenBroken: {
    fr: 'Ce texte ressemble à un badge, mais il en manque un bout.',
    facile: 'Il manque un bout de ce texte.',
    en: 'This text looks like a badge, but a piece of it is missing.',
  },
  linkMalformed: {
    fr: 'Donnez une adresse entière, qui commence par https://',
    facile: 'Donnez toute l’adresse.\nElle commence par https://',
    en: 'Give a whole address that starts with https://',
  },
  linkAway: {
    fr: 'Ce site ne répond pas, ou nous ne pouvons pas y aller. Réessayez plus tard, ou envoyez le fichier.',
    facile: 'Ce site ne répond pas.\nEssayez plus tard.\nOu envoyez le fichier.',
    en: 'This site does not answer, or we may not go there. Try again later, or send the file.',
  },
  linkEmpty: {
    fr: 'À cette adresse, nous ne trouvons pas de badge. Enregistrez son image, puis envoyez le fichier.',
    facile:
      'Il n’y a pas de badge à cette adresse.\nEnregistrez son image.\nPuis envoyez le fichier.',
    en: 'We find no badge at this address. Save its picture, then send the file.',
  },
  aboutNobody: {
    fr: 'Cette page dit ce qu’est ce badge. Elle ne dit pas qui l’a reçu : demandez son lien à la personne.',
    facile:
      'Cette page explique le badge.\nElle ne dit pas qui a ce badge.\nDemandez le lien à la personne.',
    en: 'This page says what the badge is. It does not say who has it: ask the person for their link.',
  },
  noSuchBadgeHere: {
    fr: 'À cette adresse de notre site, il n’y a pas de badge à voir.',
    facile: 'Il n’y a pas de badge à cette adresse.',
    en: 'There is no badge to see at this address of ours.',
  },
  askedTooOften: {
    fr: 'Beaucoup de monde interroge ce site en ce moment. Réessayez dans une minute.',
    facile: 'Trop de demandes pour ce site.\nEssayez dans une minute.',
    en: 'Many people are asking this site now. Try again in a minute.',
  },
})
