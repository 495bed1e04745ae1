import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import type { Competence } from '../../skills/competence.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { type Stand, whereIStand } from '../../skills/server/where-i-stand.ts'
import { wayInWords } from '../way-in-words.ts'
import { cardWords } from '../words.ts'

/** Where am I today with what I said I can do? */
export const todayPage = page('/ou-j-en-suis', {
  words: cardWords,
  open: ['person'],
  show: async (ctx) => ({
    stands: await whereIStand(ctx),
    competences: readCompetences(ctx.config.root),
    now: ctx.now,
  }),
  view: (props) => {
    const { stands, say } = props
    const firstDue = stands.find(({ isDue }) => isDue)?.competence
    return (
      <Content title={say('todayTitle')} intro={say('todayIntro')} width="wide">
        {stands.length === 0 ? (
          <EmptyState
            icon="path"
            title={say('todayEmptyTitle')}
            text={say('todayEmptyText')}
            action={<ButtonLink href="/experiences/nouvelle">{say('todayTell')}</ButtonLink>}
          />
        ) : (
          <CardGrid>
            {stands.map((stand) => (
              <StandCard
                key={stand.competence}
                {...props}
                stand={stand}
                isFirst={stand.competence === firstDue}
              />
            ))}
          </CardGrid>
        )}
        <Buttons>
          <ButtonLink href="/ma-carte" tone="quiet">
            {say('backToCard')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

type Props = View<typeof cardWords> & {
  stand: Stand
  competences: Competence[]
  now: Date
  /** The one asked first has the primary button; the others wait. */
  isFirst: boolean
}

function StandCard({ stand, competences, now, isFirst, say, reading }: Props) {
  const found = competences.find(({ code }) => code === stand.competence)
  if (!found) return null
  const label = inReading(found.label, reading)
  return (
    <Card title={label} level={2} tone={stand.isDue ? 'sun' : 'plain'}>
      {wayInWords(stand.steps, { say, reading, now }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!stand.isDue && <p class="quiet small">{say('todayRecent')}</p>}
      {stand.isDue && <p>{say('todayDue')}</p>}
      <Buttons>
        <ButtonLink href={`/ou-j-en-suis/${stand.competence}`} tone={isFirst ? 'primary' : 'quiet'}>
          {say(stand.isDue ? 'todaySayIt' : 'todaySayAgain')}
          <span class="unseen"> : {label}</span>
        </ButtonLink>
      </Buttons>
    </Card>
  )
}
