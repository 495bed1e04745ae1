import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, type View } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { ReportFields } from '../../portfolio/pages/links/report-fields.tsx'
import { askAnswerWords } from '../answer-words.ts'
import { askReportForm } from '../ask-to-show.ts'
import { openAsk } from '../server/answering/open-ask.ts'
import { reportAsk } from '../server/answering/report-ask.ts'
import { WhoAsksCard, whoAsks } from './who-asks.tsx'

// sentences of the refusals that are told on these pages
import '../words.ts'

export const addressOf = (token: string) => `/demande/${encodeURIComponent(token)}`

/** Somebody asks me what I know how to do: who are they, and do I answer? */
export const askPage = page('/demande/:token', {
  words: askAnswerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    const ask = await openAsk(ctx, { token })
    return {
      here: addressOf(token),
      purpose: ask.purpose,
      who: whoAsks(ask, ctx.secrets.unseal(ask.sealedMail)),
      actor: ctx.actor.kind,
    }
  },
  view: ({ here, purpose, who, actor, say, reading }) => (
    <Content title={say('title')} intro={say('forWhat', { purpose })}>
      <WhoAsksCard who={who} reading={reading} />
      <Card title={say('sees')} icon="eye" tone="sand">
        <p>{say('seesText')}</p>
      </Card>
      <Answer here={here} actor={actor} say={say} />
      <p>{say('refuse')}</p>
      <LinkList
        links={[
          { href: '/', label: say('refuseWay') },
          { href: `${here}/signaler`, label: say('reportWay') },
        ]}
      />
    </Content>
  ),
})

type AnswerProps = Pick<View<typeof askAnswerWords>, 'say'> & { here: string; actor: string }

/** Whoever comes in first is led back here: nothing is lost on the way. */
function Answer({ here, actor, say }: AnswerProps) {
  if (actor === 'person')
    return (
      <Buttons>
        <ButtonLink href={`${here}/choisir`}>{say('answer')}</ButtonLink>
      </Buttons>
    )
  if (actor !== 'visitor') return <p>{say('forPerson')}</p>
  const back = `?retour=${encodeURIComponent(here)}`
  return (
    <>
      <p>{say('come')}</p>
      <Buttons>
        <ButtonLink href={`/bienvenue${back}`}>{say('start')}</ButtonLink>
        <ButtonLink href={`/reprendre${back}`} tone="quiet">
          {say('comeBack')}
        </ButtonLink>
      </Buttons>
    </>
  )
}

/** Something is wrong with this ask. */
export const reportAskPage = page('/demande/:token/signaler', {
  words: askAnswerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    await openAsk(ctx, { token })
    return { here: addressOf(token) }
  },
  form: askReportForm,
  act: async (ctx, { token, reason, words }) => {
    await reportAsk(ctx, { token, reason, words })
    return goTo('/', 'askToShowAnswers.reported')
  },
  view: ({ here, say, typed, problemOf }) => (
    <Question
      title={say('reportTitle')}
      hint={say('reportHint')}
      back={here}
      submit={say('reportSend')}
    >
      <ReportFields {...{ say, typed, problemOf }} />
    </Question>
  ),
})
