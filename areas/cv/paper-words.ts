import { words } from '../../platform/words.ts'

/** On the paper of a CV the person speaks; an employer reads. */
export const paperWords = words('cvPaper', {
  cv: { fr: 'CV', facile: 'CV', en: 'CV' },
  profile: { fr: 'En quelques mots', facile: 'En quelques mots', en: 'In a few words' },
  skills: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  experiences: { fr: 'Mes expériences', facile: 'Mes expériences', en: 'My experience' },
  recognitions: {
    fr: 'Badges et recommandations',
    facile: 'Badges et recommandations',
    en: 'Badges and recommendations',
  },
  badgeGiven: {
    fr: 'Badge donné par {giver} le {day}',
    facile: 'Badge donné par {giver} le {day}',
    en: 'Badge given by {giver} on {day}',
  },
  badgeSelf: {
    fr: 'Badge déclaré par moi le {day}',
    facile: 'Badge déclaré par moi le {day}',
    en: 'Badge declared by me on {day}',
  },
  declaredByMe: { fr: 'Déclaré par moi', facile: 'Déclaré par moi', en: 'Declared by me' },
  badgeUntil: {
    fr: 'valable jusqu’au {day}',
    facile: 'valable jusqu’au {day}',
    en: 'valid until {day}',
  },
  vouched: {
    fr: 'Confirmé par {count} {count|personne|personnes}',
    facile: 'Confirmé par {count} {count|personne|personnes}',
    en: 'Confirmed by {count} {count|person|people}',
  },
  wordAbout: {
    fr: 'À propos de : {title}',
    facile: 'À propos de : {title}',
    en: 'About: {title}',
  },
  seenBy: {
    fr: 'vu par {count} {count|personne|personnes}',
    facile: 'vu par {count} {count|personne|personnes}',
    en: 'seen by {count} {count|person|people}',
  },
  recognisedByBadge: {
    fr: 'reconnu par un badge',
    facile: 'reconnu par un badge',
    en: 'recognised by a badge',
  },
  checkUntil: {
    fr: 'Pour vérifier, jusqu’au {day} :',
    facile: 'Pour vérifier, jusqu’au {day} :',
    en: 'To check, until {day}:',
  },
  checkOpen: { fr: 'Pour vérifier :', facile: 'Pour vérifier :', en: 'To check:' },
  checkQr: {
    fr: 'Code à scanner qui ouvre l’adresse écrite à côté',
    facile: 'Code à scanner',
    en: 'Code to scan that opens the address beside it',
  },
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
