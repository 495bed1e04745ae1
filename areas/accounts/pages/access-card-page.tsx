import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { CodeDisplay } from '../../../ui/show/code-display.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { groupsOf } from '../resume-code.ts'
import { issueAccessCard } from '../server/issue-access-card.ts'
import { showAccessCard } from '../server/show-access-card.ts'
import { accountWords } from '../words.ts'
import { QrCode } from './qr-code.tsx'

/** How do I find all this again on another phone? */
export const accessCardPage = page('/ma-carte-d-acces', {
  words: accountWords,
  open: ['person'],
  show: async (ctx, _params, { origin }) => ({
    card: await showAccessCard(ctx),
    address: origin,
  }),
  act: async (ctx) => {
    await issueAccessCard(ctx)
    return goTo('/ma-carte-d-acces', 'accounts.cardMade')
  },
  view: ({ card, address, say }) => {
    if (!card) {
      return (
        <Content title={say('card')} intro={say('cardIntro')}>
          <EmptyState
            icon="identification-card"
            title={say('card')}
            text={say('cardNone')}
            action={
              <form method="post">
                <Button>{say('makeCard')}</Button>
              </form>
            }
          />
        </Content>
      )
    }
    return (
      <Content title={say('card')} intro={say('cardIntro')}>
        <TwoColumns
          side={
            <figure class="qr-figure">
              <QrCode text={`${address}/reprendre#${card.code}`} label={say('qrAlt')} />
              <figcaption>{say('scan')}</figcaption>
            </figure>
          }
        >
          <CodeDisplay
            label={say('codeLabel')}
            code={groupsOf(card.code).join('-')}
            text={say('keepIt')}
          />
          {card.pinKind && <p>{say('pinWith')}</p>}
          <Buttons>
            {!card.pinKind && (
              <ButtonLink href="/ma-carte-d-acces/code-secret">{say('choosePin')}</ButtonLink>
            )}
            {card.pinKind && <ButtonLink href="/mes-experiences">{say('begin')}</ButtonLink>}
          </Buttons>
          <Details summary={say('remake')}>
            <p>{say('remakeHint')}</p>
            <form method="post">
              <Button tone="danger">{say('remake')}</Button>
            </form>
          </Details>
        </TwoColumns>
      </Content>
    )
  },
})
