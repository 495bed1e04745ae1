import type { AchievementFacts } from '../build/achievement.ts'
import type { EvidenceFacts } from '../build/credential-facts.ts'
import type { ProfileFacts } from '../build/profile.ts'
import { didWebOf } from '../keys/did.ts'

/** Fictitious people and organisations of the judges; nothing here exists. */

const HOST = 'sillage.test'
export const DAY = '2026-01-02T03:04:05Z'
export const LIST = `https://${HOST}/status/1`
export const PLATFORM = didWebOf(HOST)

export const REGIE: ProfileFacts = {
  id: didWebOf(HOST, ['o', 'regie-des-tilleuls']),
  name: 'Régie des Tilleuls',
  url: `https://${HOST}/o/regie-des-tilleuls`,
  description: 'Une régie de quartier : entretien, lien social, petits travaux.',
  image: { id: `https://${HOST}/o/regie-des-tilleuls/logo.png`, caption: 'Trois tilleuls' },
}

export const ENDORSER: ProfileFacts = {
  id: didWebOf(HOST, ['e', '5b0f4c1e-6a3b-4b55-9a1c-0d3a5a0e7c11']),
  name: 'Karim B.',
  description: 'Voisin, bénévole de l’épicerie',
  parentOrg: { id: didWebOf(HOST, ['o', 'epicerie-du-coin']), name: 'L’Épicerie du coin' },
}

const BADGE = `https://${HOST}/b/accueillir/v/2`

const aligned = (code: string, name: string, framework: string) => ({
  targetName: name,
  targetUrl: `https://${HOST}/id/${code}`,
  targetFramework: framework,
  targetCode: code,
})

export const ACHIEVEMENT: AchievementFacts = {
  id: BADGE,
  name: 'Accueillir et orienter le public',
  description:
    'Vous savez accueillir une personne, écouter sa demande et l’orienter vers la bonne personne ou le bon lieu.',
  achievementType: 'Badge',
  version: '2',
  inLanguage: 'fr',
  creator: {
    id: didWebOf(HOST, ['o', 'reseau']),
    name: 'Réseau des régies',
    url: `https://${HOST}/o/reseau`,
  },
  criteria: {
    id: `${BADGE}/criteres`,
    narrative:
      'Trois fois au moins, devant témoin : saluer, laisser parler, reformuler, proposer une réponse ou une personne, prendre congé.',
  },
  image: { id: `${BADGE}/image.png`, caption: 'Une porte ouverte' },
  tag: ['accueil', 'écoute', 'orientation'],
  alignment: [
    aligned('103478', 'Accueillir, orienter, renseigner un public', 'ROME 4.0'),
    aligned('S1.3.1', 'écouter activement', 'ESCO'),
    aligned('RECTEC-7', 'Gérer des informations', 'RECTEC'),
    aligned('S1.5.2', 'conseiller d’autres personnes', 'ESCO'),
    aligned('K1601', 'Gestion de l’information', 'ROME 4.0'),
  ],
  related: [{ id: `https://${HOST}/b/welcome/v/2`, inLanguage: 'en', version: '2' }],
  resultDescription: [
    {
      id: `${BADGE}#niveau`,
      name: 'Niveau',
      resultType: 'RubricCriterionLevel',
      requiredLevel: `${BADGE}#1`,
      rubricCriterionLevel: [
        { id: `${BADGE}#1`, name: 'Avec appui', level: '1', description: 'Avec quelqu’un à côté.' },
        { id: `${BADGE}#2`, name: 'Seul', level: '2', description: 'Sans aide.' },
        { id: `${BADGE}#3`, name: 'Transmet', level: '3', description: 'Apprend aux autres.' },
      ],
    },
  ],
}

export const EVIDENCE: EvidenceFacts[] = [
  {
    id: `https://${HOST}/preuves/7d5c`,
    name: 'Trois accueils observés',
    narrative: 'Observés à la loge, en juin, par la gardienne.',
    genre: 'Observation',
  },
]
