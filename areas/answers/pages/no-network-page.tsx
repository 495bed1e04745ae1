import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { kindsToTell } from '../../experiences/server/themes-to-tell.ts'
import { noNetworkWords } from '../words.ts'
import { ShortStoryFields } from './short-story-fields.tsx'

/** No network: what now? Kept on the person's own phone, it speaks of nobody; what waits is counted there by its island. */
export const noNetworkPage = page('/hors-ligne', {
  words: noNetworkWords,
  open: ANYONE,
  unlisted: true,
  isShell: true,
  show: async (ctx) => ({
    kinds: await kindsToTell(ctx),
    isShared: ctx.actor.kind === 'person' && ctx.actor.isShared === true,
  }),
  view: ({ kinds, isShared, say, reading, typed, problemOf }) => (
    <Question
      title={say('title')}
      hint={say(isShared ? 'introShared' : 'intro')}
      back="/mes-experiences"
    >
      <Buttons>
        <ButtonLink href="">{say('tryAgain')}</ButtonLink>
        <ButtonLink href="/mes-experiences" tone="quiet">
          {say('toNotebook')}
        </ButtonLink>
      </Buttons>
      <p>{say('paper')}</p>
      {!isShared && (
        <form method="post" action="/experiences/en-bref" class="stack" data-again hidden>
          <h2>{say('another')}</h2>
          <p>{say('anotherHint')}</p>
          <ShortStoryFields kinds={kinds} reading={reading} typed={typed} problemOf={problemOf} />
          <Button tone="quiet">{say('keep')}</Button>
        </form>
      )}
    </Question>
  ),
})
