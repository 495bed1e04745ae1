import { words } from '../../platform/words.ts'

/** The letter that brings a badge. */
export const awardLetterWords = words('awardLetters', {
  subject: {
    fr: 'Un badge pour vous : {badge}',
    facile: 'Un badge pour vous : {badge}',
    en: 'A badge for you: {badge}',
  },
  reminder: {
    fr: 'Un badge vous attend : {badge}',
    facile: 'Un badge vous attend : {badge}',
    en: 'A badge is waiting for you: {badge}',
  },
  seen: {
    fr: 'Ce qui a été vu : {seen}',
    facile: 'Ce qui a été vu : {seen}',
    en: 'What was seen: {seen}',
  },
  text: {
    fr: 'Bonjour {name},\n\n{organisation} vous donne le badge « {badge} ».{seen}\n\nVous choisissez de le prendre ou non. Personne d’autre ne le voit :\n{link}\n\nCe lien marche jusqu’au {day}. Après, tout est effacé.',
    facile:
      'Bonjour {name},\n\n{organisation} vous donne un badge : {badge}.{seen}\n\nVous choisissez de le prendre ou non :\n{link}\n\nCe lien marche jusqu’au {day}.',
    en: 'Hello {name},\n\n{organisation} gives you the badge “{badge}”.{seen}\n\nYou choose to take it or not. Nobody else sees it:\n{link}\n\nThis link works until {day}. Then everything is erased.',
  },
})
