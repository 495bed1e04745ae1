import { type Reading, sayer, type Words, words } from '../../platform/words.ts'
import type { Cited } from './prospect.ts'

/** How they know, for what comes without a sentence of its own. */
const methodWords = words('prospectMethod', {
  need: {
    fr: 'Projection par famille de métiers et par région, en personnes',
    facile: 'Un calcul sur l’avenir, par région',
    en: 'Projection by family of occupations and by region, in people',
  },
  family: {
    fr: 'La table officielle qui range chaque métier dans sa famille',
    facile: 'La table qui range les métiers en familles',
    en: 'The official table that puts each occupation in its family',
  },
  tag: {
    fr: 'France Travail range chaque métier du ROME selon ce qu’il change',
    facile: 'France Travail a rangé chaque métier',
    en: 'France Travail sorts each occupation of ROME by what it changes',
  },
  emerging: {
    fr: 'Le ROME marque « émergents » les savoir-faire nouveaux d’un métier',
    facile: 'France Travail a noté les nouveaux savoir-faire',
    en: 'ROME marks as emerging the skills that are new in an occupation',
  },
  study: {
    fr: 'Choisi par la personne qui tient la liste',
    facile: 'Choisi par la personne qui tient la liste',
    en: 'Chosen by whoever keeps the list',
  },
})

/** The plain sentence on how they know. */
export function methodInWords(
  { kind, method }: Pick<Cited, 'kind' | 'method'>,
  reading: Reading,
): string {
  return method ?? sayer(methodWords, reading)(kind)
}

/** A tag of ROME: its name, and what it means (definitions of the tags workbook of ROME, said plainly). */
export const tagWords = words('prospectTag', {
  green: { fr: 'Métier vert', facile: 'Métier vert', en: 'Green occupation' },
  strategic: {
    fr: 'Utile à la transition écologique',
    facile: 'Utile à l’écologie',
    en: 'Needed for the green transition',
  },
  brown: {
    fr: 'Métier que l’écologie va changer',
    facile: 'L’écologie va le changer',
    en: 'Occupation that ecology will change',
  },
  white: { fr: 'Neutre pour l’écologie', facile: 'Neutre', en: 'Neutral for ecology' },
  digital: { fr: 'Métier du numérique', facile: 'Métier du numérique', en: 'Digital occupation' },
  ageing: {
    fr: 'Utile quand la population vieillit',
    facile: 'Utile aux personnes âgées',
    en: 'Needed as people grow older',
  },
})

export const tagMeaningWords = words('prospectTagMeaning', {
  green: {
    fr: 'Il sert à protéger l’environnement : mesurer, éviter ou réparer les dégâts, faire durer les choses.',
    facile: 'Il protège la nature.',
    en: 'It protects the environment: measuring, avoiding or repairing damage, making things last.',
  },
  strategic: {
    fr: 'On en a besoin pour réussir le changement écologique. Cela dépend aussi de l’employeur.',
    facile: 'L’écologie a besoin de ce métier.\nCela dépend aussi du patron.',
    en: 'The green transition needs it. It depends on the employer too.',
  },
  brown: {
    fr: 'Aujourd’hui, son activité abîme l’environnement. Il devra changer.',
    facile: 'Aujourd’hui, il abîme la nature.\nIl va changer.',
    en: 'Today its activity harms the environment. It will have to change.',
  },
  white: {
    fr: 'Il n’a pas pour but de protéger l’environnement, ni l’inverse. Il peut devenir plus vert.',
    facile: 'Il ne protège pas la nature.\nIl ne l’abîme pas.',
    en: 'Its aim is neither to protect the environment nor the opposite. It may become greener.',
  },
  digital: {
    fr: 'Il crée des outils numériques, ou aide les autres à s’en servir.',
    facile: 'Il crée des outils pour ordinateur ou téléphone.',
    en: 'It makes digital tools, or helps others to use them.',
  },
  ageing: {
    fr: 'Il répond aux besoins des personnes âgées, de plus en plus nombreuses.',
    facile: 'Il aide les personnes âgées.',
    en: 'It meets the needs of older people, who are more and more numerous.',
  },
})

/** Where: each region with the small word French puts before it. */
const whereWords = words('prospectWhere', {
  france: {
    fr: 'en France, hors outre-mer',
    facile: 'en France',
    en: 'in mainland France',
  },
  'auvergne-rhone-alpes': same('en Auvergne-Rhône-Alpes', 'in Auvergne-Rhône-Alpes'),
  'bourgogne-franche-comte': same('en Bourgogne-Franche-Comté', 'in Bourgogne-Franche-Comté'),
  bretagne: same('en Bretagne', 'in Brittany'),
  'centre-val-de-loire': same('en Centre-Val de Loire', 'in Centre-Val de Loire'),
  corse: same('en Corse', 'in Corsica'),
  'grand-est': same('dans le Grand Est', 'in Grand Est'),
  'hauts-de-france': same('dans les Hauts-de-France', 'in Hauts-de-France'),
  'ile-de-france': same('en Île-de-France', 'in Île-de-France'),
  normandie: same('en Normandie', 'in Normandy'),
  'nouvelle-aquitaine': same('en Nouvelle-Aquitaine', 'in Nouvelle-Aquitaine'),
  occitanie: same('en Occitanie', 'in Occitanie'),
  'pays-de-la-loire': same('dans les Pays de la Loire', 'in Pays de la Loire'),
  'provence-alpes-cote-d-azur': same(
    'en Provence-Alpes-Côte d’Azur',
    'in Provence-Alpes-Côte d’Azur',
  ),
})

function same(fr: string, en: string) {
  return { fr, facile: fr, en }
}

/** "en Bretagne"; a region nobody gave a small word to stands in brackets. */
export function whereInWords(region: { code: string; label: string } | null, reading: Reading) {
  const code = region?.code ?? 'france'
  const known: Words = whereWords
  return Object.hasOwn(known, code) ? sayer(known, reading)(code) : `(${region?.label ?? code})`
}
