import type { Words } from '../../platform/words.ts'

/** The voice, as an answer. */
export const memoWords = {
  voiceTitle: {
    fr: 'Racontez avec votre voix',
    facile: 'Racontez avec votre voix',
    en: 'Tell it aloud',
  },
  voiceHint: {
    fr: 'Une minute suffit. Vous seul entendez.',
    facile: 'Une minute, c’est bien.\nVous seul entendez.',
    en: 'A minute is enough. Only you can hear it.',
  },
  speak: { fr: 'Je parle', facile: 'Je parle', en: 'Speak' },
  stopSpeaking: { fr: 'J’arrête', facile: 'J’arrête', en: 'Stop' },
  speakAgain: { fr: 'Je recommence', facile: 'Je recommence', en: 'Start again' },
  speakWhy: {
    fr: 'Votre téléphone va demander le micro. Il sert seulement quand vous parlez.',
    facile: 'Votre téléphone demande le micro.\nDites oui pour parler.',
    en: 'Your device will ask for the microphone. It is used only while you speak.',
  },
  speaking: {
    fr: 'Nous écoutons. Il reste {left} secondes.',
    facile: 'Nous écoutons.\nIl reste {left} secondes.',
    en: 'Listening. {left} seconds left.',
  },
  recorded: {
    fr: 'Enregistré le {day}.',
    facile: 'Enregistré le {day}.',
    en: 'Recorded on {day}.',
  },
  spoken: {
    fr: 'C’est enregistré. Écoutez, puis gardez.',
    facile: 'C’est enregistré.\nÉcoutez.\nPuis gardez.',
    en: 'Recorded. Listen, then keep it.',
  },
  noMicrophone: {
    fr: 'Le micro ne marche pas ici. Vous pouvez écrire à la place.',
    facile: 'Le micro ne marche pas.\nVous pouvez écrire.',
    en: 'The microphone does not work here. You can write instead.',
  },
  yourVoice: { fr: 'Votre voix', facile: 'Votre voix', en: 'Your voice' },
  voiceLength: {
    fr: '{seconds} {seconds|seconde|secondes} de voix',
    facile: '{seconds} {seconds|seconde|secondes} de voix',
    en: '{seconds} {seconds|second|seconds} of voice',
  },
  voiceFile: { fr: 'Un fichier de voix', facile: 'Un fichier de voix', en: 'A voice file' },
  transcript: {
    fr: 'Ce que vous dites, en mots',
    facile: 'Ce que vous dites, en mots',
    en: 'What you say, in writing',
  },
  transcriptHint: {
    fr: 'Maintenant ou plus tard. Pour montrer votre voix à quelqu’un, il faudra ces mots.',
    facile: 'Maintenant ou plus tard.\nIl faut ces mots pour montrer votre voix.',
    en: 'Now or later. These words are needed before your voice is shown to anybody.',
  },
  onlyWritten: {
    fr: 'Pas de micro ici ? Écrivez, dans « ce que j’ai fait ».',
    facile: 'Pas de micro ?\nVous pouvez écrire.',
    en: 'No microphone here? Write, under “what I did”.',
  },
  writeInstead: { fr: 'J’écris plutôt', facile: 'J’écris', en: 'Write instead' },
  deleteVoice: { fr: 'Je supprime ma voix', facile: 'Je supprime ma voix', en: 'Delete my voice' },
  voiceKept: {
    fr: 'Votre voix est gardée.',
    facile: 'Votre voix est gardée.',
    en: 'Your voice is kept.',
  },
  wordsKept: {
    fr: 'Vos mots sont gardés.',
    facile: 'Vos mots sont gardés.',
    en: 'Your words are kept.',
  },
  voiceDeleted: {
    fr: 'Votre voix est supprimée. Vous pouvez annuler pendant une journée.',
    facile: 'Votre voix est supprimée.\nVous pouvez annuler pendant 1 jour.',
    en: 'Your voice is deleted. You can undo this for one day.',
  },
  voiceRestored: {
    fr: 'Votre voix est revenue.',
    facile: 'Votre voix est revenue.',
    en: 'Your voice is back.',
  },
  memoTooLong: {
    fr: 'C’est trop long : une minute au plus. Racontez le plus important.',
    facile: 'C’est trop long.\nUne minute au plus.',
    en: 'It is too long: one minute at most. Tell what matters most.',
  },
  memoTooHeavy: {
    fr: 'Ce fichier est trop lourd. Parlez une minute au plus.',
    facile: 'Ce fichier est trop lourd.\nParlez une minute.',
    en: 'This file is too heavy. Speak for one minute at most.',
  },
  notAMemo: {
    fr: 'Nous ne lisons pas ce fichier. Parlez dans le micro, ou écrivez.',
    facile: 'Nous ne lisons pas ce fichier.\nParlez ou écrivez.',
    en: 'We cannot read this file. Speak into the microphone, or write.',
  },
  voiceOrWordsNeeded: {
    fr: 'Parlez d’abord, ou écrivez quelques mots.',
    facile: 'Parlez ou écrivez.',
    en: 'Speak first, or write a few words.',
  },
  noSuchMemo: {
    fr: 'Cette voix n’est pas là.',
    facile: 'Cette voix n’est pas là.',
    en: 'This recording is not here.',
  },
} satisfies Words
