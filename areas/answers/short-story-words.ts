import { words } from '../../platform/words.ts'

/** Telling something in one go. */
export const shortStoryWords = words('shortStory', {
  title: {
    fr: 'Racontez en quelques mots',
    facile: 'Racontez en quelques mots',
    en: 'Tell it in a few words',
  },
  hint: {
    fr: 'Le reste viendra après.',
    facile: 'Le reste viendra après.',
    en: 'The rest will come later.',
  },
  whatLabel: { fr: 'C’était quoi ?', facile: 'C’était quoi ?', en: 'What was it?' },
  kindLabel: { fr: 'Où était-ce ?', facile: 'Où était-ce ?', en: 'Where was it?' },
  didLabel: { fr: 'Qu’avez-vous fait ?', facile: 'Qu’avez-vous fait ?', en: 'What did you do?' },
  didHint: {
    fr: 'Une chose par ligne.',
    facile: 'Une chose par ligne.',
    en: 'One thing a line.',
  },
})
