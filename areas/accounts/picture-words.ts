import { words } from '../../platform/words.ts'

/** What the twelve pictures of a PIN are called. */
export const pictureWords = words('pictures', {
  sun: { fr: 'soleil', facile: 'soleil', en: 'sun' },
  tree: { fr: 'arbre', facile: 'arbre', en: 'tree' },
  fish: { fr: 'poisson', facile: 'poisson', en: 'fish' },
  house: { fr: 'maison', facile: 'maison', en: 'house' },
  key: { fr: 'clé', facile: 'clé', en: 'key' },
  bicycle: { fr: 'vélo', facile: 'vélo', en: 'bicycle' },
  heart: { fr: 'cœur', facile: 'cœur', en: 'heart' },
  apple: { fr: 'fruit', facile: 'fruit', en: 'fruit' },
  cat: { fr: 'chat', facile: 'chat', en: 'cat' },
  umbrella: { fr: 'parapluie', facile: 'parapluie', en: 'umbrella' },
  bell: { fr: 'cloche', facile: 'cloche', en: 'bell' },
  boat: { fr: 'bateau', facile: 'bateau', en: 'boat' },
})
