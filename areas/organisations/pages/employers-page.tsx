import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { employerWords } from '../employer-words.ts'
import { criteriaPdf } from '../server/criteria-pdf.ts'

/** I saw somebody at work: what is asked of me, and what is it worth? */
export const employersPage = page('/employeurs', {
  words: employerWords,
  open: ANYONE,
  view: ({ say }) => (
    <Content title={say('title')} intro={say('intro')}>
      <div class="stack">
        <Card title={say('wordTitle')} icon="chat-circle-text">
          <p>{say('wordText')}</p>
        </Card>
        <Card title={say('badgeTitle')} icon="medal">
          <p>{say('badgeText')}</p>
        </Card>
        <p>{say('both')}</p>
      </div>
      <AskToSee say={say} />
      <Letter say={say} />
      <Together say={say} />
      <section class="stack">
        <h2>{say('neverTitle')}</h2>
        <p>{say('never')}</p>
      </section>
      <section class="stack">
        <h2>{say('more')}</h2>
        <LinkList
          links={[
            { href: '/structures', label: say('directory') },
            { href: '/contact', label: say('contact') },
          ]}
        />
      </section>
    </Content>
  ),
})

/** Somebody may show what they know how to do: how one asks, and what one does with the link one was given. */
function AskToSee({ say }: { say: Say<typeof employerWords> }) {
  return (
    <section class="stack">
      <h2>{say('seeTitle')}</h2>
      <Card title={say('askTitle')} icon="qr-code" tone="brand">
        <p>{say('askText')}</p>
        <Buttons>
          <ButtonLink href="/employeurs/demander">{say('askLink')}</ButtonLink>
        </Buttons>
      </Card>
      <Card title={say('givenTitle')} icon="eye">
        <p>{say('givenText')}</p>
      </Card>
    </section>
  )
}

function Letter({ say }: { say: Say<typeof employerWords> }) {
  return (
    <section class="prose">
      <h2>{say('letterTitle')}</h2>
      <ol>
        <li>{say('letter1')}</li>
        <li>{say('letter2')}</li>
        <li>{say('letter3')}</li>
      </ol>
      <p>{say('letterLast')}</p>
    </section>
  )
}

function Together({ say }: { say: Say<typeof employerWords> }) {
  return (
    <section class="stack">
      <h2>{say('togetherTitle')}</h2>
      <p>{say('togetherText')}</p>
      <ul class="members">
        {(['1', '2'] as const).map((rank) => (
          <li key={rank} class="members__one">
            <div>
              <p class="quiet">{say('notYet', { text: say(`vague${rank}`) })}</p>
              <p>{say('good', { text: say(`seen${rank}`) })}</p>
            </div>
          </li>
        ))}
      </ul>
      <Card title={say('sheetTitle')} icon="printer" tone="sand">
        <p>{say('sheetText')}</p>
        <Buttons>
          <ButtonLink href="/employeurs/fiche-badge.pdf" icon="printer" tone="quiet">
            {say('sheetLink')}
          </ButtonLink>
        </Buttons>
      </Card>
    </section>
  )
}

/** The sheet to print, in the reading of whoever asks. */
export const criteriaSheetResource = resource(
  '/employeurs/fiche-badge.pdf',
  ANYONE,
  async (ctx, _params, { reading }) =>
    new Response(new Uint8Array(criteriaPdf(ctx.config.root, reading)), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="fiche-badge.pdf"',
        'Cache-Control': 'no-store',
      },
    }),
)
