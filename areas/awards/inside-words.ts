import { words } from '../../platform/words.ts'

/** What a signed badge holds of the person: nothing, unless they wish it. */
export const insideWords = words('awardInside', {
  inside: {
    fr: 'Écrire aussi dans le badge signé ce qui a été vu',
    facile: 'Écrire ce qui a été vu dans le badge',
    en: 'Also write what was seen in the signed badge',
  },
  insideHint: {
    fr: 'Sans cela, ces mots restent ici, pour vous. Dans le badge, ils voyagent avec lui, pour toujours.',
    facile: 'Sinon, ces mots restent ici.\nDans le badge, ils restent pour toujours.',
    en: 'Without this, these words stay here, for you. In the badge, they travel with it, for ever.',
  },
  evidence: {
    fr: 'Où cela peut se voir',
    facile: 'Où on peut le voir',
    en: 'Where it can be looked at',
  },
  namedTitle: {
    fr: 'Une copie à votre nom',
    facile: 'Une copie à votre nom',
    en: 'A copy with your name',
  },
  namedText: {
    fr: 'Votre badge ne dit pas qui vous êtes. Si on vous le demande, faites une copie signée qui porte votre nom. Les mots des autres restent avec l’autre.',
    facile:
      'Votre badge ne dit pas votre nom.\nVous pouvez faire une copie avec votre nom.\nLes mots des autres restent avec l’autre.',
    en: 'Your badge does not say who you are. If somebody asks, make a signed copy that bears your name. The words of others stay with the other one.',
  },
  name: { fr: 'Votre nom, en clair', facile: 'Votre nom', en: 'Your name, in clear' },
  make: { fr: 'Je fais cette copie', facile: 'Je fais la copie', en: 'Make this copy' },
  made: {
    fr: 'La copie à votre nom est prête.',
    facile: 'La copie est prête.',
    en: 'The copy with your name is ready.',
  },
  kept: {
    fr: 'Au nom de « {name} ».',
    facile: 'Au nom de : {name}.',
    en: 'In the name of “{name}”.',
  },
  png: { fr: 'Image à mon nom (PNG)', facile: 'Image à mon nom', en: 'Picture with my name (PNG)' },
  json: {
    fr: 'Fichier à mon nom (JSON)',
    facile: 'Fichier à mon nom',
    en: 'File with my name (JSON)',
  },
  drop: {
    fr: 'J’efface cette copie',
    facile: 'J’efface cette copie',
    en: 'Erase this copy',
  },
  dropped: {
    fr: 'La copie est effacée ici. Un fichier déjà pris reste où il est.',
    facile: 'La copie est effacée ici.',
    en: 'The copy is erased here. A file already taken stays where it is.',
  },
})
