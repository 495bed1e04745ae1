import { words } from '../../platform/words.ts'

/** Sign-in providers: buttons that are there only when the operator set them. */
export const providerWords = words('providers', {
  franceconnect: {
    fr: 'Je reviens avec FranceConnect',
    facile: 'Je reviens par FranceConnect',
    en: 'I come back with FranceConnect',
  },
  linkFranceconnect: {
    fr: 'Relier FranceConnect',
    facile: 'Relier FranceConnect',
    en: 'Link FranceConnect',
  },
  linked: {
    fr: 'C’est relié. La prochaine fois, ce bouton suffira.',
    facile: 'C’est relié.\nLa prochaine fois, ce bouton suffit.',
    en: 'Linked. Next time, this button will be enough.',
  },
  visitFailed: {
    fr: 'La connexion n’est pas allée au bout. Vous pouvez essayer encore, ou prendre votre carte.',
    facile: 'Cela n’a pas marché.\nEssayez encore.\nOu prenez votre carte.',
    en: 'Signing in did not go through. You can try again, or use your card.',
  },
  identityUnknown: {
    fr: 'Cette identité n’est pas encore reliée ici. Entrez une fois par e-mail, puis reliez ProConnect.',
    facile:
      'Ce compte n’est pas encore relié.\nEntrez d’abord par e-mail.\nPuis reliez ProConnect.',
    en: 'This identity is not linked here yet. Come in once by e-mail, then link ProConnect.',
  },
  noSuchProvider: {
    fr: 'Cette façon d’entrer n’existe pas ici.',
    facile: 'On ne peut pas entrer par là.',
    en: 'This way in does not exist here.',
  },
})
