import { cleaned } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { ANYONE, type Ask, page, type View } from '../../../platform/web/page.tsx'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { deedsForm, type Place, WORDS_MOST } from '../here.ts'
import { findPlaces } from '../server/find-places.ts'
import { lookFromHere } from '../server/look-from-here.ts'
import { type Opened, openHere } from '../server/open-here.ts'
import { hereWords } from '../words.ts'
import { AskView } from './ask-view.tsx'
import type { HereProps, Side } from './here-props.ts'
import { LookView } from './look-view.tsx'

type Loaded = Omit<HereProps, keyof View<typeof hereWords>>

/** Where somebody says they look from, in the address of the page. */
export function placeIn(query: URLSearchParams): Place | undefined {
  const [code, slug] = [query.get('metier'), query.get('badge')]
  if (code) return { kind: 'occupation', code: code.slice(0, 12) }
  return slug ? { kind: 'badge', slug: slug.slice(0, 60) } : undefined
}

async function answered(ctx: Context, opened: Opened, side: Side, ask: Ask): Promise<Loaded> {
  const place = placeIn(ask.query)
  const words = cleaned(ask.query.get('q') ?? '').slice(0, WORDS_MOST)
  const { shown } = opened
  return {
    side,
    words,
    found: await findPlaces(ctx, place ? '' : words),
    look: place && (await lookFromHere(ctx, { shown, place })),
    asked: place ? new URLSearchParams(ask.query).toString() : null,
    competences: readCompetences(ctx.config.root),
  }
}

async function fromDeeds(
  ctx: Context,
  { shown }: Opened,
  side: Side,
  deeds: readonly string[],
): Promise<Loaded> {
  const look = await lookFromHere(ctx, { shown, place: { kind: 'deeds', deeds } })
  const competences = readCompetences(ctx.config.root)
  return { side, words: '', found: { occupations: [], badges: [] }, look, asked: null, competences }
}

const sideOfLink = (token: string, { title, name }: Opened): Side => {
  const back = `/p/${encodeURIComponent(token)}`
  return { here: `${back}/ici`, back, isOwn: false, title, name }
}

const sideOfOwn = (collectionId: string, { title, name }: Opened): Side => {
  const home = `/portfolio/${collectionId}`
  return { here: `${home}/ici`, back: `${home}/partager`, isOwn: true, title, name }
}

const view = (props: HereProps) => (props.look ? <LookView {...props} /> : <AskView {...props} />)

/** What can this person do at my place? Nothing of the question is kept. */
export const herePage = page('/p/:token/ici', {
  words: hereWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, ask) => {
    const opened = await openHere(ctx, { token })
    return answered(ctx, opened, sideOfLink(token, opened), ask)
  },
  form: deedsForm,
  reply: async (ctx, { token, deeds }) => {
    const opened = await openHere(ctx, { token })
    return fromDeeds(ctx, opened, sideOfLink(token, opened), deeds)
  },
  view,
})

/** What would an employer see of me, for this occupation, before I show anything? */
export const ownHerePage = page('/portfolio/:collectionId/ici', {
  words: hereWords,
  open: ['person'],
  show: async (ctx, { collectionId }, ask) => {
    const opened = await openHere(ctx, { collectionId })
    return answered(ctx, opened, sideOfOwn(collectionId, opened), ask)
  },
  form: deedsForm,
  reply: async (ctx, { collectionId, deeds }) => {
    const opened = await openHere(ctx, { collectionId })
    return fromDeeds(ctx, opened, sideOfOwn(collectionId, opened), deeds)
  },
  view,
})
