import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** A badge that carries the words of others inside it. */
export const copyWords = words('awardCopies', {
  link: {
    fr: 'Une copie qui contient les appuis',
    facile: 'Une copie avec les mots des autres',
    en: 'A copy that carries the endorsements',
  },
  title: {
    fr: 'Une copie de « {badge} » avec les appuis dedans',
    facile: 'Une copie avec les mots des autres',
    en: 'A copy of “{badge}” with the endorsements inside',
  },
  hint: {
    fr: 'Les mots signés d’aujourd’hui voyagent dans le fichier, même là où personne ne connaît ce site. Un appui repris plus tard y sera dit « retiré ».',
    facile: 'Les mots signés voyagent avec le badge.\nUn mot repris ne comptera plus.',
    en: 'The words signed today travel inside the file, even where nobody knows this site. An endorsement taken back later will be told “withdrawn” in it.',
  },
  inside: {
    fr: '{count} {count|mot signé sera dedans|mots signés seront dedans}.',
    facile: 'Il y aura {count} {count|mot|mots} dedans.',
    en: '{count} signed {count|word|words} will be inside.',
  },
  none: {
    fr: 'Personne n’a encore rien signé de ce badge : la copie serait la même.',
    facile: 'Personne n’a encore signé.',
    en: 'Nobody has signed anything of this badge yet: the copy would be the same.',
  },
  make: { fr: 'Je prépare la copie', facile: 'Je prépare la copie', en: 'Prepare the copy' },
  again: {
    fr: 'Je la refais avec les mots d’aujourd’hui',
    facile: 'Je refais la copie',
    en: 'Make it again with today’s words',
  },
  made: same('La copie est prête.', 'The copy is ready.'),
  madeOn: same('Copie faite le {day}', 'Copy made on {day}'),
})
