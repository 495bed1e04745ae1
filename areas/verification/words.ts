import { words } from '../../platform/words.ts'

/** What is wrong with what was sent to be checked: said where it happened. */
export const verificationWords = words('verification', {
  nothingSent: {
    fr: 'Choisissez un fichier, ou donnez un lien.',
    facile: 'Choisissez un fichier.\nOu donnez un lien.',
    en: 'Choose a file, or give a link.',
  },
  tooLarge: {
    fr: 'Ce fichier est trop lourd : 1 Mo au plus, et 256 ko pour le texte du badge.',
    facile: 'Ce fichier est trop lourd.',
    en: 'This file is too heavy: 1 MB at most, and 256 kB for the text of the badge.',
  },
  noBadgeInside: {
    fr: 'Cette image ne contient pas de badge. Demandez l’image d’origine : une copie d’écran ne suffit pas.',
    facile:
      'Il n’y a pas de badge dans cette image.\nUne photo d’écran ne suffit pas.\nDemandez la première image.',
    en: 'There is no badge in this picture. Ask for the original picture: a screenshot is not enough.',
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
