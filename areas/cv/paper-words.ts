import { words } from '../../platform/words.ts'

/** On the paper of a CV the person speaks; an employer reads. */
export const paperWords = words('cvPaper', {
  cv: { fr: 'CV', facile: 'CV', en: 'CV' },
  profile: { fr: 'En quelques mots', facile: 'En quelques mots', en: 'In a few words' },
  skills: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  experiences: { fr: 'Mes expériences', facile: 'Mes expériences', en: 'My experience' },
  knowHow: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Know-how' },
  periods: { fr: 'Autres périodes', facile: 'Autres périodes', en: 'Other periods' },
  interests: { fr: 'Ce que j’aime', facile: 'Ce que j’aime', en: 'What I like' },
  quoted: { fr: '« {words} »', facile: '« {words} »', en: '“{words}”' },
  now: { fr: 'en ce moment', facile: 'en ce moment', en: 'now' },
  child: {
    fr: 'Éducation de mes enfants',
    facile: 'Éducation de mes enfants',
    en: 'Raising my children',
  },
  caring: {
    fr: 'Soutien à un proche',
    facile: 'Soutien à un proche',
    en: 'Caring for a relative',
  },
  health: { fr: 'Pause pour raison de santé', facile: 'Pause de santé', en: 'Break for my health' },
  search: { fr: 'Recherche d’emploi', facile: 'Recherche d’emploi', en: 'Looking for work' },
  training: { fr: 'Formation', facile: 'Formation', en: 'Training' },
  moving: { fr: 'Arrivée dans un pays', facile: 'Arrivée dans un pays', en: 'Moving country' },
  other: { fr: 'Période personnelle', facile: 'Période personnelle', en: 'Personal time' },
})
