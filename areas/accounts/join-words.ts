import { words } from '../../platform/words.ts'

/** What was written before coming back, to gather with the account or not. */
export const joinWords = words('joining', {
  title: {
    fr: 'Rassembler ce que vous venez d’écrire ?',
    facile: 'Garder ce que vous avez écrit ?',
    en: 'Gather what you have just written?',
  },
  hint: {
    fr: 'Avant de revenir, quelqu’un a écrit ici. Si c’est vous, tout va dans votre espace.',
    facile: 'Quelqu’un a écrit ici avant.\nSi c’est vous, on garde tout.',
    en: 'Before you came back, somebody wrote here. If it was you, it all goes into your space.',
  },
  named: {
    fr: 'C’était sous le prénom : {name}',
    facile: 'Le prénom était : {name}',
    en: 'It was under the name: {name}',
  },
  experiences: {
    fr: '{count} {count|expérience|expériences}',
    facile: '{count} {count|expérience|expériences}',
    en: '{count} {count|experience|experiences}',
  },
  interests: {
    fr: '{count} {count|goût|goûts}',
    facile: '{count} {count|goût|goûts}',
    en: '{count} {count|taste|tastes}',
  },
  opinions: {
    fr: '{count} {count|avis|avis} sur des métiers',
    facile: '{count} {count|avis|avis} sur des métiers',
    en: '{count} {count|opinion|opinions} on occupations',
  },
  others: {
    fr: '{count} {count|autre réponse|autres réponses}',
    facile: '{count} {count|autre réponse|autres réponses}',
    en: '{count} {count|other answer|other answers}',
  },
  join: { fr: 'Je rassemble', facile: 'Je garde tout', en: 'Gather' },
  notMine: { fr: 'Ce n’est pas à moi', facile: 'Ce n’est pas à moi', en: 'It is not mine' },
  done: {
    fr: 'C’est rassemblé : {experiences} {experiences|expérience|expériences}, {interests} {interests|goût|goûts}, {opinions} {opinions|avis|avis}.',
    facile:
      'C’est gardé.\n{experiences} {experiences|expérience|expériences}.\n{interests} {interests|goût|goûts}.\n{opinions} {opinions|avis|avis}.',
    en: 'Gathered: {experiences} {experiences|experience|experiences}, {interests} {interests|taste|tastes}, {opinions} {opinions|opinion|opinions}.',
  },
  doneOthers: {
    fr: 'C’est rassemblé.',
    facile: 'C’est gardé.',
    en: 'Gathered.',
  },
  doneButInterests: {
    fr: 'C’est rassemblé : {experiences} {experiences|expérience|expériences}, {interests} {interests|goût|goûts}, {opinions} {opinions|avis|avis}. On garde cinq goûts : {leftOut} {leftOut|n’a|n’ont} pas trouvé de place.',
    facile:
      'C’est gardé.\n{experiences} {experiences|expérience|expériences}.\n{interests} {interests|goût|goûts}.\n{opinions} {opinions|avis|avis}.\nOn garde 5 goûts.\n{leftOut} {leftOut|goût reste|goûts restent} de côté.',
    en: 'Gathered: {experiences} {experiences|experience|experiences}, {interests} {interests|taste|tastes}, {opinions} {opinions|opinion|opinions}. Five tastes are kept: {leftOut} found no room.',
  },
  left: {
    fr: 'D’accord. Votre espace reste comme il était.',
    facile: 'D’accord.\nVotre espace n’a pas changé.',
    en: 'All right. Your space stays as it was.',
  },
})
