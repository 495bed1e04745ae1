import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { HomeHero } from '../../../ui/frame/home-hero.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { homeWords } from '../home-words.ts'

type Sayer = { say: Say<typeof homeWords> }

/** What is this, and is it for me? */
export const homePage = page('/', {
  words: homeWords,
  open: ANYONE,
  show: async (ctx) => ({ isBack: ctx.actor.kind === 'person' }),
  view: ({ say, isBack }) => (
    <Content title={say('title')} width="wide" lead={<Lead say={say} isBack={isBack} />}>
      <HowItGoes say={say} />
      <section class="home-pros">
        <h2>{say('forPros')}</h2>
        <p>{say('forProsText')}</p>
        <p>
          <a href="/pro">{say('proDoor')}</a>
        </p>
      </section>
    </Content>
  ),
})

function Lead({ say, isBack }: Sayer & { isBack: boolean }) {
  return (
    <HomeHero
      title={say('title')}
      example={
        <Card tone="sand">
          <p class="home-example">{say('exampleIntro')}</p>
          <Quote text={say('example')} />
          <Tags
            tags={[
              { tone: 'organise', label: say('exampleOrganise') },
              { tone: 'communicate', label: say('exampleRules') },
            ]}
          />
        </Card>
      }
    >
      <p>{say('lead')}</p>
      <p>
        <strong>{say('together')}</strong>
      </p>
      <Buttons>
        <ButtonLink href={isBack ? '/mes-experiences' : '/bienvenue'} wide>
          {say(isBack ? 'goOn' : 'start')}
        </ButtonLink>
        {!isBack && (
          <ButtonLink href="/reprendre" tone="quiet" wide>
            {say('resume')}
          </ButtonLink>
        )}
      </Buttons>
      <p class="home-promise">{say('promise')}</p>
    </HomeHero>
  )
}

const STEPS = [
  { icon: 'chat-circle-text', title: 'step1', text: 'step1Text' },
  { icon: 'sparkle', title: 'step2', text: 'step2Text' },
  { icon: 'signpost', title: 'step3', text: 'step3Text' },
] as const

function HowItGoes({ say }: Sayer) {
  return (
    <section class="home-steps" aria-labelledby="steps">
      <h2 id="steps">{say('stepsTitle')}</h2>
      <ol class="home-steps__list">
        {STEPS.map((step) => (
          <li key={step.title} class="home-steps__one">
            <Icon name={step.icon} />
            <h3>{say(step.title)}</h3>
            <p>{say(step.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
