import type { Words } from '../../platform/words.ts'

/** Photos of what one lived. */
export const photoWords = {
  photosTitle: { fr: 'Mes photos', facile: 'Mes photos', en: 'My photos' },
  photosIntro: {
    fr: 'Vous seul voyez ces photos.',
    facile: 'Vous seul voyez ces photos.',
    en: 'Only you see these photos.',
  },
  photosCount: {
    fr: '{count} {count|photo|photos} sur {max}',
    facile: '{count} {count|photo|photos} sur {max}',
    en: '{count} of {max} photos',
  },
  noPhotoTitle: { fr: 'Une photo aide à raconter', facile: 'Une photo aide', en: 'A photo helps' },
  noPhotoText: {
    fr: 'Le gâteau, le jardin, la table prête. Prenez la chose en photo, pas les gens.',
    facile: 'Prenez une photo de la chose.\nPas des gens.',
    en: 'The cake, the garden, the table set. Photograph the thing, not people.',
  },
  addPhoto: { fr: 'J’ajoute une photo', facile: 'J’ajoute une photo', en: 'Add a photo' },
  full: {
    fr: 'Il y a {max} photos, c’est le plus possible. Supprimez-en une pour en ajouter.',
    facile: 'Il y a {max} photos.\nSupprimez une photo pour en ajouter.',
    en: 'There are {max} photos, the most possible. Delete one to add another.',
  },
  photoQuestion: {
    fr: 'Quelle photo voulez-vous ajouter ?',
    facile: 'Quelle photo ?',
    en: 'Which photo do you want to add?',
  },
  photoHint: {
    fr: 'Prenez la chose en photo, pas les gens.',
    facile: 'Prenez la chose en photo.\nPas les gens.',
    en: 'Photograph the thing, not people.',
  },
  photoField: { fr: 'Votre photo', facile: 'Votre photo', en: 'Your photo' },
  photoFieldHint: {
    fr: 'Une image JPEG, PNG ou WebP, de 10 Mo au plus. Le lieu de la photo est effacé.',
    facile: 'Prenez une photo, ou choisissez une image.\nNous effaçons le lieu de la photo.',
    en: 'A JPEG, PNG or WebP picture of 10 MB at most. Where it was taken is erased.',
  },
  shrinking: {
    fr: 'Nous préparons la photo…',
    facile: 'Nous préparons la photo…',
    en: 'Preparing the photo…',
  },
  shrunk: {
    fr: 'La photo est prête.',
    facile: 'La photo est prête.',
    en: 'The photo is ready.',
  },
  sendPhoto: { fr: 'J’ajoute', facile: 'J’ajoute', en: 'Add' },
  captionQuestion: {
    fr: 'Que voit-on sur la photo ?',
    facile: 'Que voit-on sur la photo ?',
    en: 'What does the photo show?',
  },
  captionLabel: { fr: 'Avec vos mots', facile: 'Avec vos mots', en: 'In your own words' },
  captionHint: {
    fr: 'Ces mots aident aussi ceux qui ne voient pas la photo.',
    facile: 'Ces mots aident aussi ceux qui ne voient pas.',
    en: 'These words also help those who cannot see it.',
  },
  peopleQuestion: {
    fr: 'Y a-t-il quelqu’un sur la photo ?',
    facile: 'Y a-t-il quelqu’un sur la photo ?',
    en: 'Is there anybody on the photo?',
  },
  nobody: { fr: 'Non, personne', facile: 'Non, personne', en: 'No, nobody' },
  self: { fr: 'Oui, moi seulement', facile: 'Oui, moi seulement', en: 'Yes, only me' },
  agreed: {
    fr: 'Oui, et ils sont d’accord',
    facile: 'Oui, et ils sont d’accord',
    en: 'Yes, and they agree',
  },
  unsure: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  agreedHint: {
    fr: 'Pour un mineur, ses parents doivent l’écrire.',
    facile: 'Pour un enfant : les parents écrivent leur accord.',
    en: 'For a minor, the parents must say so in writing.',
  },
  agreedOn: {
    fr: 'Accord noté le {day}.',
    facile: 'Accord noté le {day}.',
    en: 'Agreement noted on {day}.',
  },
  staysPrivate: {
    fr: 'Cette photo reste pour vous seul tant que vous ne savez pas.',
    facile: 'Cette photo reste pour vous seul.',
    en: 'This photo stays yours alone as long as you do not know.',
  },
  photoPlace: {
    fr: 'Photo {now} sur {of}',
    facile: 'Photo {now} sur {of}',
    en: 'Photo {now} of {of}',
  },
  photoUntold: {
    fr: 'Photo {now}, pas encore de mots',
    facile: 'Photo {now}, sans mots',
    en: 'Photo {now}, no words yet',
  },
  describe: { fr: 'Je décris', facile: 'Je décris', en: 'Describe' },
  changePhoto: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  seeLarge: { fr: 'Voir en grand', facile: 'Voir en grand', en: 'See it larger' },
  before: { fr: 'Avant', facile: 'Avant', en: 'Earlier' },
  after: { fr: 'Après', facile: 'Après', en: 'Later' },
  deletePhoto: { fr: 'Je supprime', facile: 'Je supprime', en: 'Delete' },
  photoMoved: {
    fr: 'La photo a changé de place.',
    facile: 'La photo a changé de place.',
    en: 'The photo has moved.',
  },
  photoAdded: {
    fr: 'La photo est gardée.',
    facile: 'La photo est gardée.',
    en: 'The photo is kept.',
  },
  photoKept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  photoDeleted: {
    fr: 'La photo est supprimée. Vous pouvez annuler pendant une journée.',
    facile: 'La photo est supprimée.\nVous pouvez annuler pendant 1 jour.',
    en: 'The photo is deleted. You can undo this for one day.',
  },
  photoRestored: {
    fr: 'La photo est revenue.',
    facile: 'La photo est revenue.',
    en: 'The photo is back.',
  },
  photoNeeded: {
    fr: 'Choisissez une photo, ou revenez plus tard.',
    facile: 'Choisissez une photo.',
    en: 'Choose a photo, or come back later.',
  },
  photoTooHeavy: {
    fr: 'Cette photo est trop lourde : 10 Mo au plus. Essayez une photo plus petite.',
    facile: 'Cette photo est trop lourde.\nEssayez une autre photo.',
    en: 'This photo is too heavy: 10 MB at most. Try a smaller one.',
  },
  photoTooLarge: {
    fr: 'Cette image est trop grande pour être lue. Essayez une photo plus petite.',
    facile: 'Cette image est trop grande.\nEssayez une autre photo.',
    en: 'This picture is too large to be read. Try a smaller one.',
  },
  photoTooThin: {
    fr: 'Cette image est trop petite : on ne verrait rien. Essayez une autre photo.',
    facile: 'Cette image est trop petite.\nEssayez une autre photo.',
    en: 'This picture is too small to show anything. Try another one.',
  },
  notAPhoto: {
    fr: 'Nous ne lisons pas ce fichier. Choisissez une photo JPEG, PNG ou WebP.',
    facile: 'Ce fichier n’est pas une photo.\nChoisissez une autre photo.',
    en: 'We cannot read this file. Choose a JPEG, PNG or WebP photo.',
  },
  tooManyPhotos: {
    fr: 'Il y a déjà {max} photos. Supprimez-en une pour en ajouter.',
    facile: 'Il y a déjà {max} photos.\nSupprimez une photo.',
    en: 'There are {max} photos already. Delete one to add another.',
  },
  noSuchPhoto: {
    fr: 'Cette photo n’est pas là.',
    facile: 'Cette photo n’est pas là.',
    en: 'This photo is not here.',
  },
} satisfies Words
