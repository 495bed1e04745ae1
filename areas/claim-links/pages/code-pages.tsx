import { z } from 'zod'
import { dayInWords } from '../../../platform/day.ts'
import { text } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { cardsPdf } from '../../professionals/server/printed/cards-pdf.ts'
import { claimWords } from '../claim-words.ts'
import { placeOfCode } from '../server/claim-badge.ts'
import { codesToGive } from '../server/make-claim-link.ts'

/** I have a piece of paper with a code: where do I type it? */
export const typeCodePage = page('/badge-a-prendre', {
  words: claimWords,
  open: ['visitor', 'person'],
  show: async () => ({}),
  form: z.object({ code: text(40) }),
  act: async (ctx, { code }) => goTo(await placeOfCode(ctx, { code })),
  view: ({ say, typed, problemOf }) => (
    <Question title={say('typeTitle')} hint={say('typeHint')} back="/" submit={say('continue')}>
      <TextField
        name="code"
        label={say('code')}
        value={typedText(typed, 'code', '')}
        error={problemOf('code')}
        maxlength={40}
        autocomplete="off"
      />
    </Question>
  ),
})

/** Codes to cut, eight a page: those that served are on the sheet no more. */
export const codesSheetResource = resource(
  '/pro/liens-de-badge/:claimId/codes.pdf',
  ['professional'],
  async (ctx, which, { origin, reading }) => {
    const { link, codes } = await codesToGive(ctx, which)
    const { content } = await getBadgeVersion(ctx, link.badgeId)
    const say = sayer(claimWords, reading)
    const place = `${origin.replace(/^https?:\/\//, '')}/badge-a-prendre`
    const pdf = cardsPdf(ctx.config.root, {
      lang: reading.language,
      title: say('sheetTitle', { badge: content.name }),
      service: 'Sillage',
      cards: codes.map((code) => ({
        name: content.name,
        place: link.label,
        text: say('sheetText', { place }),
        keep: say('sheetKeep', { day: dayInWords(link.endsAt, reading) }),
        alt: say('qr'),
        link: `${origin}/badge-a-prendre/${code}`,
        code,
      })),
    })
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="codes.pdf"',
        'Cache-Control': 'no-store',
      },
    })
  },
)
