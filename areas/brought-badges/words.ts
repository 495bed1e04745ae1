import { words } from '../../platform/words.ts'

/** Bringing badges that were given elsewhere, and keeping them. */
export const broughtWords = words('broughtBadges', {
  title: {
    fr: 'Mes badges gardés d’ailleurs',
    facile: 'Mes badges d’ailleurs',
    en: 'Badges I keep from elsewhere',
  },
  intro: {
    fr: 'Une formation, une association, un autre site vous a donné un badge ? Gardez-le ici, avec les autres.',
    facile: 'Vous avez un badge d’un autre site ?\nGardez-le ici.',
    en: 'A course, an association or another site gave you a badge? Keep it here with the others.',
  },
  none: { fr: 'Aucun pour l’instant', facile: 'Aucun pour le moment', en: 'None yet' },
  noneText: {
    fr: 'Vous l’apportez par son fichier, son lien ou son texte. Nous le vérifions avec vous.',
    facile: 'Prenez son fichier ou son lien.\nNous le vérifions avec vous.',
    en: 'You bring its file, its link or its text. We check it with you.',
  },
  bring: { fr: 'J’apporte un badge', facile: 'J’apporte un badge', en: 'Bring a badge' },
  mark: { fr: 'gardé d’ailleurs', facile: 'gardé d’ailleurs', en: 'kept from elsewhere' },
  givenBy: {
    fr: 'Donné par {issuer}',
    facile: 'Donné par {issuer}',
    en: 'Given by {issuer}',
  },
  givenByOn: {
    fr: 'Donné par {issuer} le {day}',
    facile: 'Donné par {issuer}, le {day}',
    en: 'Given by {issuer} on {day}',
  },
  somebody: {
    fr: 'quelqu’un qui ne dit pas son nom',
    facile: 'quelqu’un sans nom',
    en: 'somebody who does not say their name',
  },
  nameless: { fr: 'Badge sans nom', facile: 'Badge sans nom', en: 'Badge without a name' },
  pictureAlt: { fr: 'Image du badge', facile: 'Image du badge', en: 'Picture of the badge' },
  question: {
    fr: 'Quel badge apportez-vous ?',
    facile: 'Quel badge apportez-vous ?',
    en: 'Which badge do you bring?',
  },
  hint: {
    fr: 'Vous verrez ce qu’il dit avant de le garder.',
    facile: 'Vous regardez le badge.\nAprès, vous dites si vous le gardez.',
    en: 'You see what it says before you keep it.',
  },
  fileField: { fr: 'Son fichier', facile: 'Son fichier', en: 'Its file' },
  fileHint: {
    fr: 'L’image du badge (PNG ou SVG), son fichier JSON, ou une photo de son QR code.',
    facile: 'L’image du badge, son fichier.\nOu une photo de son QR code.',
    en: 'The picture of the badge (PNG or SVG), its JSON file, or a photo of its QR code.',
  },
  linkField: { fr: 'Ou son lien', facile: 'Ou son lien', en: 'Or its link' },
  linkHint: {
    fr: 'Il commence par https://',
    facile: 'Il commence par https://',
    en: 'It starts with https://',
  },
  pasteMore: {
    fr: 'J’ai le texte du badge',
    facile: 'J’ai le texte du badge',
    en: 'I have the text of the badge',
  },
  textField: { fr: 'Le texte du badge', facile: 'Le texte du badge', en: 'The text of the badge' },
  textHint: {
    fr: 'Collez-le en entier, sans rien changer.',
    facile: 'Collez tout le texte.\nNe changez rien.',
    en: 'Paste all of it, without changing anything.',
  },
  look: { fr: 'Je regarde', facile: 'Je regarde', en: 'Look at it' },
  previewOne: {
    fr: 'Gardez-vous ce badge ?',
    facile: 'Gardez-vous ce badge ?',
    en: 'Do you keep this badge?',
  },
  previewMany: {
    fr: 'Lesquels gardez-vous ?',
    facile: 'Lesquels gardez-vous ?',
    en: 'Which ones do you keep?',
  },
  previewHint: {
    fr: 'Rien n’est gardé avant votre oui. Sinon, tout s’efface demain.',
    facile: 'Vous dites oui, nous gardons.\nVous ne dites rien, nous effaçons demain.',
    en: 'Nothing is kept before you say yes. Otherwise it all goes tomorrow.',
  },
  keepThis: { fr: 'Je garde ce badge', facile: 'Je garde ce badge', en: 'Keep this badge' },
  keepThese: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  leave: { fr: 'Je ne garde pas', facile: 'Je ne garde pas', en: 'Do not keep' },
  already: {
    fr: 'Vous avez déjà ce badge. Ce fichier prendra la place de l’ancien.',
    facile: 'Vous avez déjà ce badge.\nLe nouveau fichier remplace l’ancien.',
    en: 'You already have this badge. This file will take the place of the older one.',
  },
  here: {
    fr: 'Ce badge vous a été donné sur ce site : il est déjà dans vos badges reçus.',
    facile: 'Ce badge vient de notre site.\nVous l’avez déjà.',
    en: 'This badge was given to you on this site: it is already among the badges you received.',
  },
  verdicts: {
    fr: 'Ce que nous avons vérifié',
    facile: 'Ce que nous avons vérifié',
    en: 'What we checked',
  },
  checkedOn: {
    fr: 'Vérifié le {day}',
    facile: 'Vérifié le {day}',
    en: 'Checked on {day}',
  },
  notChecked: {
    fr: 'Pas encore vérifié ici',
    facile: 'Pas encore vérifié',
    en: 'Not checked here yet',
  },
  yours: {
    fr: 'Ce badge porte votre adresse e-mail.',
    facile: 'Ce badge porte votre e-mail.',
    en: 'This badge bears your e-mail address.',
  },
  otherAddress: {
    fr: 'Ce badge porte une autre adresse que celle de votre espace. Si c’est une ancienne adresse à vous, vous pouvez le garder.',
    facile:
      'Ce badge porte un autre e-mail.\nC’est peut-être votre ancien e-mail.\nVous pouvez le garder.',
    en: 'This badge bears another address than that of your space. If it is an old address of yours, you may keep it.',
  },
  unnamed: {
    fr: 'Ce badge ne dit pas à qui il a été donné. C’est souvent le cas.',
    facile: 'Ce badge ne dit pas à qui il est.\nC’est souvent comme ça.',
    en: 'This badge does not say to whom it was given. That is often so.',
  },
  noAddress: {
    fr: 'Votre espace n’a pas d’adresse e-mail : nous ne pouvons pas dire si ce badge est à vous.',
    facile: 'Nous ne connaissons pas votre e-mail.\nNous ne savons pas si le badge est à vous.',
    en: 'Your space has no e-mail address: we cannot say whether this badge is yours.',
  },
  keptOne: { fr: 'Ce badge est gardé.', facile: 'Le badge est gardé.', en: 'This badge is kept.' },
  keptMany: {
    fr: '{count} badges sont gardés.',
    facile: '{count} badges sont gardés.',
    en: '{count} badges are kept.',
  },
  left: { fr: 'Rien n’a été gardé.', facile: 'Nous n’avons rien gardé.', en: 'Nothing was kept.' },
  checkAgain: {
    fr: 'Je vérifie de nouveau',
    facile: 'Je vérifie encore',
    en: 'Check it again',
  },
  checkedNow: {
    fr: 'C’est vérifié.',
    facile: 'C’est vérifié.',
    en: 'It is checked.',
  },
  asItCame: {
    fr: 'Reprendre le fichier, comme il est arrivé',
    facile: 'Reprendre le fichier',
    en: 'Take the file away, as it came',
  },
  remove: { fr: 'Je ne le garde plus', facile: 'Je ne le garde plus', en: 'Keep it no more' },
  removed: {
    fr: 'Ce badge n’est plus gardé.',
    facile: 'Le badge n’est plus gardé.',
    en: 'This badge is kept no more.',
  },
  restored: { fr: 'Le badge est revenu.', facile: 'Le badge est revenu.', en: 'It is back.' },
  toPortfolio: { fr: 'Mon portfolio', facile: 'Mon portfolio', en: 'My portfolio' },
  toAll: {
    fr: 'Tous mes badges d’ailleurs',
    facile: 'Tous mes badges d’ailleurs',
    en: 'All badges from elsewhere',
  },
  noSuchBrought: {
    fr: 'Ce badge n’est pas là, ou plus.',
    facile: 'Ce badge n’est plus là.',
    en: 'This badge is not here, or no longer.',
  },
  noneInside: {
    fr: 'Nous avons lu ce document, mais il ne contient pas de badge.',
    facile: 'Nous pouvons lire ce document.\nIl n’y a pas de badge dedans.',
    en: 'We read this document, but there is no badge in it.',
  },
  tooManyBrought: {
    fr: 'Vous pouvez garder {max} badges d’ailleurs au plus. Enlevez-en un pour faire de la place.',
    facile:
      'Vous gardez déjà {max} badges d’ailleurs.\nEnlevez un badge.\nAprès, vous pourrez garder celui-ci.',
    en: 'You may keep {max} badges from elsewhere at most. Take one out to make room.',
  },
  noRoom: {
    fr: 'Vos badges d’ailleurs pèsent trop lourd ensemble. Enlevez-en un pour faire de la place.',
    facile: 'Il n’y a plus de place.\nEnlevez un badge.',
    en: 'Your badges from elsewhere weigh too much together. Take one out to make room.',
  },
  tooHeavy: {
    fr: 'Ce badge est trop lourd pour être gardé : 1 Mo au plus.',
    facile: 'Ce badge est trop lourd.\nNous ne pouvons pas le garder.',
    en: 'This badge is too heavy to be kept: 1 MB at most.',
  },
  tooFast: {
    fr: 'Vous avez apporté beaucoup de badges. Réessayez dans quelques minutes.',
    facile: 'C’est beaucoup de badges.\nEssayez dans quelques minutes.',
    en: 'You brought many badges. Try again in a few minutes.',
  },
  chooseOne: {
    fr: 'Choisissez au moins un badge, ou dites que vous ne gardez rien.',
    facile: 'Choisissez un badge.\nOu dites : je ne garde pas.',
    en: 'Choose at least one badge, or say that you keep none.',
  },
})
