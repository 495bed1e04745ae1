import { words } from '../../platform/words.ts'

/** The voice of whoever answers. */
export const voiceWords = words('recommendationVoice', {
  title: {
    fr: 'Dites-le avec votre voix',
    facile: 'Dites-le avec votre voix',
    en: 'Say it with your voice',
  },
  hint: {
    fr: 'Une minute suffit : où c’était, ce que vous avez vu. {name} l’écoutera. Cela reste sur ce site.',
    facile: 'Une minute, c’est bien.\n{name} va vous écouter.\nVotre voix reste sur ce site.',
    en: 'A minute is enough: where it was, what you saw. {name} will listen. It stays on this site.',
  },
  noMicrophone: {
    fr: 'Pas de micro ici ? Donnez un fichier de voix, ou continuez sans.',
    facile: 'Pas de micro ?\nContinuez sans votre voix.',
    en: 'No microphone here? Give a voice file, or go on without.',
  },
  mayBeHeard: {
    fr: '{name} peut la faire entendre à d’autres',
    facile: '{name} peut la faire entendre à d’autres',
    en: '{name} may let others hear it',
  },
  mayBeHeardHint: {
    fr: 'Seulement à côté de vos mots écrits. Vous pouvez tout retirer ensuite.',
    facile: 'Il faut aussi des mots écrits.\nVous pouvez tout reprendre après.',
    en: 'Only beside your written words. You may take everything back later.',
  },
  keep: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  without: { fr: 'Je continue sans ma voix', facile: 'Sans ma voix', en: 'Without my voice' },
  remove: { fr: 'J’enlève ma voix', facile: 'J’enlève ma voix', en: 'Remove my voice' },
  yours: { fr: 'Votre voix', facile: 'Votre voix', en: 'Your voice' },
  theirs: { fr: 'La voix de {name}', facile: 'La voix de {name}', en: 'The voice of {name}' },
  forYou: {
    fr: 'Pour vous seul. {name} n’a pas dit que d’autres peuvent l’entendre.',
    facile: 'C’est pour vous seul.',
    en: 'For you only. {name} did not say that others may hear it.',
  },
  forYouUnwritten: {
    fr: 'Pour vous seul : ce qui est dit n’est pas écrit, d’autres ne pourraient pas tous le suivre.',
    facile: 'C’est pour vous seul.\nLes mots ne sont pas écrits.',
    en: 'For you only: what is said is not written, and not everybody could follow it.',
  },
  mayShow: {
    fr: '{name} veut bien que d’autres l’entendent. Et vous ?',
    facile: '{name} dit oui pour d’autres.\nEt vous ?',
    en: '{name} agrees that others hear it. Do you?',
  },
  shown: {
    fr: 'D’autres l’entendent, à côté du mot.',
    facile: 'D’autres peuvent l’entendre.',
    en: 'Others hear it, beside the word.',
  },
  show: { fr: 'Je fais entendre sa voix', facile: 'Je montre sa voix', en: 'Let it be heard' },
  hide: { fr: 'Je la garde pour moi', facile: 'Je la garde pour moi', en: 'Keep it to myself' },
  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Kept.' },
  removed: {
    fr: 'Votre voix est effacée.',
    facile: 'Votre voix est effacée.',
    en: 'Your voice is erased.',
  },
  noSuchVoice: {
    fr: 'Cette voix n’est pas là, ou n’est plus montrée.',
    facile: 'Cette voix n’est plus là.',
    en: 'This voice is not here, or is shown no more.',
  },
  voiceNeeded: {
    fr: 'Parlez d’abord, ou continuez sans votre voix.',
    facile: 'Parlez d’abord.\nOu continuez sans votre voix.',
    en: 'Speak first, or go on without your voice.',
  },
  notToBeHeard: {
    fr: 'Cette voix est pour vous seul.',
    facile: 'Cette voix est pour vous seul.',
    en: 'This voice is for you only.',
  },
})
