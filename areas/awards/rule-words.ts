import { words } from '../../platform/words.ts'

/** Badges that come by a rule, and those one gives oneself. */
export const ruleWords = words('awardRules', {
  selfTitle: {
    fr: 'Je me donne « {badge} »',
    facile: 'Je me donne : {badge}',
    en: 'I give myself “{badge}”',
  },
  selfHint: {
    fr: 'Partout, il sera dit que c’est vous qui le déclarez. D’autres pourront ensuite dire ce qu’ils ont vu.',
    facile: 'Ce badge dira : c’est la personne qui le dit.\nD’autres pourront dire qu’ils ont vu.',
    en: 'Everywhere it will be said that you declare it. Others may then say what they saw.',
  },
  selfName: {
    fr: 'Votre prénom ou surnom est écrit dans ce badge, comme celui qui le déclare.',
    facile: 'Votre prénom est écrit dans le badge.',
    en: 'Your first name or nickname is written in this badge, as who declares it.',
  },
  selfGive: { fr: 'Je me donne ce badge', facile: 'Je me donne ce badge', en: 'Give it to myself' },
  selfDone: {
    fr: 'Ce badge est à vous.',
    facile: 'Ce badge est à vous.',
    en: 'This badge is yours.',
  },

  milestoneTitle: {
    fr: 'Quand donner « {badge} » automatiquement ?',
    facile: 'Quand donner tout seul : {badge} ?',
    en: 'When to give “{badge}” automatically?',
  },
  milestoneHint: {
    fr: 'Choisissez d’autres badges de {organisation}. Qui en a assez reçoit celui-ci, et il est dit que c’est automatique.',
    facile: 'Choisissez des badges.\nQui les a reçoit aussi celui-ci.',
    en: 'Choose other badges of {organisation}. Whoever has enough of them is offered this one, said to be automatic.',
  },
  parts: { fr: 'Quels badges ?', facile: 'Quels badges ?', en: 'Which badges?' },
  noOther: {
    fr: 'Votre structure n’a pas d’autre badge publié.',
    facile: 'Il n’y a pas d’autre badge.',
    en: 'Your organisation has no other published badge.',
  },
  needed: { fr: 'Combien suffisent ?', facile: 'Combien ?', en: 'How many are enough?' },
  badCount: {
    fr: 'Écrivez un nombre, au plus celui des badges choisis.',
    facile: 'Écrivez un nombre.',
    en: 'Write a number, at most that of the chosen badges.',
  },
  notTheseBadges: {
    fr: 'Choisissez des badges de cette structure, et un nombre qui ne les dépasse pas.',
    facile: 'Le nombre est trop grand.',
    en: 'Choose badges of this organisation, and a number not beyond them.',
  },
  keep: { fr: 'Je garde cette règle', facile: 'Je garde cette règle', en: 'Keep this rule' },
  kept: { fr: 'La règle est gardée.', facile: 'La règle est gardée.', en: 'The rule is kept.' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
})
