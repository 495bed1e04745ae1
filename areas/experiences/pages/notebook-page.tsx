import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { showAccessCard } from '../../accounts/server/show-access-card.ts'
import type { Theme } from '../../knowledge/starter-pack.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { named } from '../in-words.ts'
import { experiencesOf } from '../server/experiences-of.ts'
import { themesByCode } from '../server/themes-to-tell.ts'
import { experienceWords } from '../words.ts'
import { ExperienceCard } from './experience-card.tsx'

/** Things nearly everybody has done, one of each world. */
const IDEAS = [
  'personal.cuisine',
  'volunteering.fetes-de-quartier',
  'sport.sport-collectif',
  'internship.commerce',
]

/** What have I told so far, and what now? */
export const notebookPage = page('/mes-experiences', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx) => {
    const [experiences, claims, card] = await Promise.all([
      experiencesOf(ctx),
      claimsOf(ctx),
      showAccessCard(ctx),
    ])
    return {
      experiences,
      claims,
      competences: readCompetences(ctx.config.root),
      ideas: experiences.length > 0 ? [] : await themesByCode(ctx, IDEAS),
      hasCode: card !== undefined,
    }
  },
  view: (props) => {
    const { experiences, hasCode, say } = props
    if (experiences.length === 0) return <EmptyNotebook {...props} />
    const drafts = experiences.filter(({ finishedAt }) => !finishedAt)
    const told = experiences.filter(({ finishedAt }) => finishedAt)
    return (
      <Content title={say('hubTitle')} intro={say('hubIntro')} width="wide">
        {drafts.length > 0 && (
          <section class="stack">
            <h2>{say('drafts')}</h2>
            <CardGrid>
              {drafts.map((experience) => (
                <ExperienceCard key={experience.id} {...props} experience={experience} />
              ))}
            </CardGrid>
          </section>
        )}
        {told.length > 0 && <NextStep {...props} />}
        {told.length > 0 && (
          <section class="stack">
            <h2>{say('told')}</h2>
            <CardGrid>
              {told.map((experience) => (
                <ExperienceCard key={experience.id} {...props} experience={experience} />
              ))}
            </CardGrid>
          </section>
        )}
        <Buttons>
          <ButtonLink
            href="/experiences/nouvelle"
            tone={told.length > 0 ? 'quiet' : 'primary'}
            icon="plus"
          >
            {say('tellMore')}
          </ButtonLink>
          <ButtonLink href="/mes-periodes" tone="quiet">
            {say('lifePeriods')}
          </ButtonLink>
        </Buttons>
        {!hasCode && (
          <Card title={say('keepTitle')} tone="sun">
            <p>{say('keepText')}</p>
            <Buttons>
              <ButtonLink href="/ma-carte-d-acces" tone="quiet" icon="key">
                {say('keepCode')}
              </ButtonLink>
            </Buttons>
          </Card>
        )}
      </Content>
    )
  },
})

type Props = View<typeof experienceWords>

/** Nothing yet: what will be here, and four ideas to begin with. */
function EmptyNotebook({ ideas, say, reading }: Props & { ideas: Theme[] }) {
  return (
    <Content title={say('hubTitle')} intro={say('hubIntro')}>
      <EmptyState
        icon="notebook"
        title={say('emptyTitle')}
        text={say('emptyText')}
        action={<ButtonLink href="/experiences/nouvelle">{say('tell')}</ButtonLink>}
      />
      <form method="post" action="/experiences/nouvelle" class="stack">
        <ChoiceCards
          name="idea"
          legend={say('ideas')}
          chosenLabel={say('chosen')}
          options={ideas.map((theme) => ({
            value: theme.code,
            label: named(theme, reading),
            icon: theme.icon,
          }))}
        />
        <Buttons>
          <Button tone="quiet">{say('continue')}</Button>
        </Buttons>
      </form>
      <LinkList links={[{ href: '/mon-avis/avant', label: say('beforeFeeling') }]} />
    </Content>
  )
}

/** One story told: the card first, then tastes and occupations. */
function NextStep({ say }: Props) {
  return (
    <Card title={say('nextTitle')} tone="brand">
      <p>{say('nextCard')}</p>
      <Buttons>
        <ButtonLink href="/ma-carte">{say('seeCard')}</ButtonLink>
        <ButtonLink href="/mes-gouts" tone="quiet">
          {say('seeInterests')}
        </ButtonLink>
        <ButtonLink href="/metiers" tone="quiet">
          {say('seeOccupations')}
        </ButtonLink>
      </Buttons>
    </Card>
  )
}
