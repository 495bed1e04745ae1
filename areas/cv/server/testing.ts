import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import { givenCard, type Life } from '../../card/server/testing.ts'
import type { Cv } from '../cv.ts'
import { SECTIONS } from '../cv.ts'
import type { CvContent } from '../cv-content.ts'
import type { Known, Recognition } from '../recognition.ts'
import { chooseForCv } from './change-cv.ts'
import { cvsOf } from './cvs-of.ts'
import { readGround } from './read-ground.ts'
import { checksToChoose, chooseCheck } from './recognitions/check-of-cv.ts'
import { startCv } from './start-cv.ts'

/** A CV somebody of the house begins, with all they told. */
export async function givenCv(house: House, who: string, name = 'Mon CV'): Promise<Cv> {
  return inTransaction(house.db, (db) =>
    startCv({ ...house.ctx(who), db }, { name, headline: null, language: 'fr' }),
  )
}

/** Every CV of somebody shows all that others recognise, and leads to the first link they opened. */
export async function givenRecognisedCvs(house: House, who: string): Promise<void> {
  const [check] = await checksToChoose(house.ctx(who))
  for (const cv of await cvsOf(house.ctx(who))) {
    const all = (await readGround(house.ctx(who), cv)).recognitions
    const chosen = { recognitions: all.map(({ key }) => key) }
    await house.as(who, chooseForCv, { cvId: cv.id, chosen })
    if (check) await house.as(who, chooseCheck, { cvId: cv.id, check })
  }
}

export type CvLife = Life & {
  town?: string | null
  phone?: string | null
  profile?: string | null
  headline?: string | null
  deed?: string
  layout?: CvContent['layout']
  /** Badges, a word of somebody, and where they are checked. */
  isRecognised?: boolean
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
    recognitions: life.isRecognised ? recognitionsOf(life) : [],
    check: life.isRecognised
      ? {
          address: 'https://sillage.test/v/k7pd-2m4q-9t3x',
          until: new Date('2026-12-20T09:00:00Z'),
        }
      : null,
    day: card.day,
  }
}

const mail: Known = { assurance: 'mail', verifiedOrganisation: null, isSameBrowser: false }

/** A badge that was given, one that nobody gave, and what a tutor wrote. */
function recognitionsOf({ title, sentence }: CvLife): Recognition[] {
  const name = title ?? 'Tenir un stand'
  const badge = { kind: 'badge', day: new Date('2026-05-03T09:00:00Z'), until: null } as const
  const page = 'https://sillage.test/b/tenir-un-stand/v/1'
  return [
    { ...badge, key: 'badge-1', name, giver: 'Les Ateliers du Pont', page, vouched: [mail, mail] },
    { ...badge, key: 'badge-2', name: 'Réparer un vélo', giver: null, page, vouched: [] },
    {
      kind: 'word',
      key: 'word-1',
      id: '1',
      about: name,
      words: sentence ?? 'Elle accueille chacun. Elle range tout sans qu’on le demande.',
      signer: { name: 'Claire Morel', role: 'tutrice', organisation: 'Le Fournil' },
      known: { ...mail, assurance: 'domain' },
      day: new Date('2026-06-01T09:00:00Z'),
    },
  ]
}
