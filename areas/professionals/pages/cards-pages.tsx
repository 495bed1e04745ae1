import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import { groupsOf } from '../../accounts/resume-code.ts'
import { momentOf } from '../../accounts/when.ts'
import { cardsAsk } from '../printed-card.ts'
import { printedProfessionalWords } from '../printed-words.ts'
import { cardsPdf } from '../server/printed/cards-pdf.ts'
import {
  type CardOnSheet,
  printCards,
  printedSheet,
  printsOf,
  reissueCard,
  withdrawCard,
} from '../server/printed/print-cards.ts'

type Speak = Say<typeof printedProfessionalWords>

/** Eight people come tomorrow: how do they get in? */
export const cardsPage = page('/pro/cartes', {
  words: printedProfessionalWords,
  open: ['professional'],
  show: async (ctx) => ({ prints: await printsOf(ctx), now: ctx.now }),
  form: cardsAsk,
  act: async (ctx, { count }) => {
    const { batch } = await printCards(ctx, { count })
    return goTo(`/pro/cartes/${batch}`, 'printed.made')
  },
  view: ({ say, reading, typed, problemOf, prints, now }) => (
    <Content title={say('title')} intro={say('intro')}>
      <form method="post" class="stack" novalidate>
        <TextField
          name="count"
          label={say('count')}
          hint={say('countHint')}
          value={typedText(typed, 'count', '8')}
          error={problemOf('count')}
          inputmode="numeric"
          autocomplete="off"
          short
        />
        <Buttons>
          <Button icon="identification-card">{say('make')}</Button>
        </Buttons>
      </form>
      {prints.length === 0 ? (
        <EmptyState icon="printer" title={say('none')} text={say('noneText')} />
      ) : (
        <>
          <h2>{say('earlier')}</h2>
          <ul>
            {prints.map(({ batch, count, taken, printedAt }) => (
              <li key={batch}>
                <a href={`/pro/cartes/${batch}`}>
                  {say('batch', { count, day: momentOf(printedAt, now, reading.language).day })}
                </a>{' '}
                · {say('taken', { taken })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{say('lapse')}</p>
    </Content>
  ),
})

/** The sheet to print, and each card of it: waiting, in use, to make again. */
export const cardsSheetPage = page('/pro/cartes/:batchId', {
  words: printedProfessionalWords,
  open: ['professional'],
  show: async (ctx, { batchId }, { origin }) => ({
    cards: await printedSheet(ctx, { batch: batchId }),
    batchId,
    origin,
  }),
  view: ({ say, cards, batchId, origin }) => (
    <Content title={say('sheet')} intro={say('sheetIntro')} width="wide">
      <Buttons>
        <ButtonLink href={`/pro/cartes/${batchId}/feuille.pdf`} icon="printer">
          {say('pdf')}
        </ButtonLink>
        <ButtonLink href="/pro/cartes" tone="quiet">
          {say('back')}
        </ButtonLink>
      </Buttons>
      <ul class="cards-sheet">
        {cards.map((card) => (
          <CardItem key={card.personId} card={card} say={say} origin={origin} />
        ))}
      </ul>
    </Content>
  ),
})

type ItemProps = { card: CardOnSheet; say: Speak; origin: string }

function CardItem({ card, say, origin }: ItemProps) {
  const { personId, place, code, takenAt, isOurs } = card
  const address = `/pro/cartes/carte/${personId}`
  return (
    <li class="cards-sheet__one">
      <h2>{say('card', { place })}</h2>
      {code ? (
        <div class="cards-sheet__card">
          <QrCode text={linkOf(origin, code)} label={say('qrAlt', { place })} />
          <div>
            <p>{say('cardText', { address: addressOf(origin) })}</p>
            <p class="code__groups">{groupsOf(code).join(' ')}</p>
            <p class="quiet">{say(takenAt ? 'waitingAgain' : 'waiting')}</p>
          </div>
        </div>
      ) : (
        <p>{say(isOurs ? 'inUse' : 'theirs')}</p>
      )}
      {isOurs && (
        <div class="cards-sheet__acts">
          <form method="post" action={`${address}/refaire`}>
            <button
              class="button button--link"
              type="submit"
              aria-label={say('reissueNamed', { place })}
            >
              {say('reissue')}
            </button>
          </form>
          {!takenAt && (
            <form method="post" action={`${address}/retirer`}>
              <button
                class="button button--link"
                type="submit"
                aria-label={say('withdrawNamed', { place })}
              >
                {say('withdraw')}
              </button>
            </form>
          )}
        </div>
      )}
    </li>
  )
}

const linkOf = (origin: string, code: string) => `${origin}/reprendre#${code}`
const addressOf = (origin: string) => `${origin.replace(/^https?:\/\//, '')}/reprendre`

/** The same sheet on paper: eight a page, only cards whose code may still be shown. */
export const cardsPdfResource = resource(
  '/pro/cartes/:batchId/feuille.pdf',
  ['professional'],
  async (ctx, { batchId }, { reading, origin }) => {
    const cards = await printedSheet(ctx, { batch: batchId })
    const pdf = cardsPdf(ctx.config.root, sheetOf(cards, reading, origin))
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="cartes.pdf"',
        'Cache-Control': 'no-store',
      },
    })
  },
)

function sheetOf(cards: readonly CardOnSheet[], reading: Reading, origin: string) {
  const say = sayer(printedProfessionalWords, reading)
  return {
    lang: reading.language,
    title: say('sheet'),
    service: 'Sillage',
    cards: cards.flatMap(({ code, place }) =>
      code === null
        ? []
        : [
            {
              name: say('cardName'),
              place: say('card', { place }),
              text: say('cardText', { address: addressOf(origin) }),
              keep: say('cardKeep'),
              alt: say('qrAlt', { place }),
              link: linkOf(origin, code),
              code: groupsOf(code).join('-'),
            },
          ],
    ),
  }
}

/** They lost it: I print it again, and still cannot open it. */
export const reissueCardPage = page('/pro/cartes/carte/:personId/refaire', {
  words: printedProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/cartes'),
  act: async (ctx, { personId }) => {
    const { batch } = await reissueCard(ctx, { personId })
    return goTo(`/pro/cartes/${batch}`, 'printed.reissued')
  },
})

/** Nobody will come for this one. */
export const withdrawCardPage = page('/pro/cartes/carte/:personId/retirer', {
  words: printedProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/cartes'),
  act: async (ctx, { personId }) => {
    await withdrawCard(ctx, { personId })
    return goTo('/pro/cartes', 'printed.withdrawn')
  },
})
