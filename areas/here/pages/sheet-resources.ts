import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { ANYONE, type Ask, resource } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { herePdf } from '../server/here-pdf.ts'
import { lookFromHere } from '../server/look-from-here.ts'
import { type Opened, openHere } from '../server/open-here.ts'
import { hereWords } from '../words.ts'
import { placeIn } from './here-page.tsx'
import { type Told, tellLook } from './tell-look.ts'

/** More would not hold on a page; the screen holds them all. */
const SERVES = 7

/** The sheet for the meeting, by the address of the collection. */
export const hereSheetResource = resource(
  '/p/:token/ici/feuille.pdf',
  ANYONE,
  async (ctx, { token }, ask) =>
    sheetAnswer(ctx, await openHere(ctx, { token }), ask, `/p/${token}/ici`),
)

/** The same for the person, before they show anything. */
export const ownHereSheetResource = resource(
  '/portfolio/:collectionId/ici/feuille.pdf',
  ['person'],
  async (ctx, { collectionId }, ask) =>
    sheetAnswer(ctx, await openHere(ctx, { collectionId }), ask, `/portfolio/${collectionId}/ici`),
)

async function sheetAnswer(
  ctx: Context,
  { shown, name }: Opened,
  { query, reading }: Ask,
  path: string,
): Promise<Response> {
  const place = placeIn(query)
  // Nobody said where yet: they are asked.
  if (!place) return new Response(null, { status: 303, headers: { Location: path } })
  const look = await lookFromHere(ctx, { shown, place })
  const told = tellLook(look, { competences: readCompetences(ctx.config.root), reading })
  const say = sayer(hereWords, reading)
  const pdf = herePdf(ctx.config.root, {
    lang: reading.language,
    title: say('forTitle', { place: told.place }),
    intro: say('forIntro', { who: name ?? say('whoInside') }),
    ...partsOf(told, say),
    how: told.how.join(' '),
    foot: say('sheetService', { day: dayInWords(ctx.now, reading) }),
  })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="ce-qui-sert-ici.pdf"',
      'Cache-Control': 'no-store',
    },
  })
}

function partsOf(told: Told, say: ReturnType<typeof sayer<typeof hereWords>>) {
  return {
    serves: {
      title: say('serves'),
      none: say('servesNone'),
      lines: told.serves.slice(0, SERVES).map(({ title, proofs }) => ({
        title,
        proofs: proofs.map(({ text, firm }) => (firm ? `${text} · ${firm}` : text)),
      })),
    },
    reach: { title: say('reach'), lines: told.reach.map(({ text, why }) => `${text} (${why})`) },
    unshown: { title: say('unshown'), text: say('unshownText'), lines: told.unshown },
    questions: { title: say('questions'), lines: told.questions },
    trial: { title: say('trial'), lines: [told.trial, say('trialText')].filter(Boolean) },
  }
}
