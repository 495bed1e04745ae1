import { resource } from '../../../platform/web/page.tsx'
import { isBlank } from '../card.ts'
import { sheetOf } from '../card-sheet.ts'
import { cardPdf } from '../server/card-pdf.ts'
import { readCard } from '../server/read-card.ts'
import { readChoice, readingOf } from '../sheet-choice.ts'

/** My card on one page, to print or to send. The name of the file says nothing of whose it is. */
export const cardPdfResource = resource('/ma-carte.pdf', ['person'], async (ctx, _params, ask) => {
  const card = await readCard(ctx)
  if (isBlank(card)) return new Response(null, { status: 303, headers: { Location: '/ma-carte' } })
  const choice = readChoice(ask.query)
  const sheet = sheetOf(card, choice, readingOf(choice, ask.reading))
  return new Response(new Uint8Array(cardPdf(ctx.config.root, sheet)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="ma-carte.pdf"',
      'Cache-Control': 'no-store',
    },
  })
})
