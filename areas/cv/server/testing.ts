import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import { givenCard, type Life } from '../../card/server/testing.ts'
import type { Cv } from '../cv.ts'
import { SECTIONS } from '../cv.ts'
import type { CvContent } from '../cv-content.ts'
import { startCv } from './start-cv.ts'

/** A CV somebody of the house begins, with all they told. */
export async function givenCv(house: House, who: string, name = 'Mon CV'): Promise<Cv> {
  return inTransaction(house.db, (db) =>
    startCv({ ...house.ctx(who), db }, { name, headline: null, language: 'fr' }),
  )
}

export type CvLife = Life & {
  town?: string | null
  phone?: string | null
  profile?: string | null
  headline?: string | null
  deed?: string
  layout?: CvContent['layout']
}

/** What the CV of somebody who never was shows, as rich or as poor as asked. */
export function givenContent(root: string, life: CvLife): CvContent {
  const card = givenCard(root, life)
  const { deed = 'je prépare les sacs la veille' } = life
  return {
    layout: life.layout ?? 'clear',
    showsLevels: true,
    headline: life.headline === undefined ? 'Aide de cuisine' : life.headline,
    profile: life.profile === undefined ? 'J’aime que tout soit prêt.' : life.profile,
    contact: {
      name: life.name === undefined ? 'Lina Haddad' : life.name,
      town: life.town === undefined ? 'Villeurbanne' : life.town,
      phone: life.phone === undefined ? '06 00 00 00 00' : life.phone,
      email: 'lina@courriel.test',
    },
    sections: [...SECTIONS],
    skills: card.skills,
    experiences: card.experiences.map((one) => ({
      ...one,
      activities: [1, 2, 3].map((rank) => ({
        code: null,
        text: `${deed} ${rank}`,
        origin: 'own' as const,
      })),
    })),
    knowHow: ['Accueillir une clientèle', 'Mettre en rayon des produits'].map((label) => ({
      code: label,
      label,
    })),
    periods: [
      {
        id: 'period',
        kind: 'caring',
        words: null,
        start: '2019',
        end: '2021-03',
        rough: null,
        shown: true,
      },
    ],
    interests: card.interests,
    day: card.day,
  }
}
