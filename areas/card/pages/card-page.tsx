import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid, TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { showAccessCard } from '../../accounts/server/show-access-card.ts'
import { Recommendations } from '../../recommendations/pages/recommendation-item.tsx'
import { recommendationWords } from '../../recommendations/words.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import type { Card as SkillsCard } from '../card.ts'
import { nextStepOf } from '../next-step.ts'
import { readCard } from '../server/read-card.ts'
import { cardWords } from '../words.ts'
import { CardSkillItem } from './card-skill-item.tsx'
import { CardWake } from './card-wake.tsx'
import { NextStepCard, nextStepInWords } from './next-step-card.tsx'

type Told = { card: SkillsCard; say: Say<typeof cardWords>; reading: Reading }

/** What can I do, and what shows it? */
export const cardPage = page('/ma-carte', {
  words: cardWords,
  open: ['person'],
  show: async (ctx) => ({
    card: await readCard(ctx),
    competences: readCompetences(ctx.config.root),
    hasCode: (await showAccessCard(ctx)) !== undefined,
  }),
  view: ({ card, competences, hasCode, say, reading }) =>
    card.skills.length === 0 ? (
      <NothingYet card={card} say={say} reading={reading} />
    ) : (
      <Content
        title={say('title')}
        intro={say('intro', { count: card.experiences.length })}
        width="wide"
      >
        <TwoColumns side={<CardWake skills={card.skills} reading={reading} />}>
          <CardGrid>
            {card.skills.map((skill) => (
              <CardSkillItem key={skill.code} skill={skill} reading={reading} />
            ))}
          </CardGrid>
          <Recommendations all={card.others} competences={competences} reading={reading} />
          <NextStepCard card={card} reading={reading} />
          <Buttons>
            <ButtonLink href="/metiers">{say('seeOccupations')}</ButtonLink>
            <ButtonLink href="/experiences/nouvelle" tone="quiet">
              {say('tellAnother')}
            </ButtonLink>
          </Buttons>
          <LinkList
            links={[
              { href: '/mes-cv', label: say('myCvs') },
              {
                href: '/recommandations',
                label: sayer(recommendationWords, reading)('title'),
              },
              { href: '/portfolio', label: say('myPortfolio') },
              { href: '/badges-recus', label: say('myBadges') },
              { href: '/ou-j-en-suis', label: say('todayTitle') },
              { href: '/ma-carte.pdf', label: say('download') },
              ...(reading.language === 'fr'
                ? []
                : [{ href: '/ma-carte.pdf?langue=fr', label: say('downloadFrench') }]),
              { href: '/ma-carte/imprimer', label: say('toRead') },
              { href: '/qui-voit-quoi', label: say('whoSees') },
              { href: '/mon-avis', label: say('nowFeeling') },
            ]}
          />
          {!hasCode && (
            <Card title={say('keepTitle')} tone="sun">
              <p>{say('keepText')}</p>
              <LinkList links={[{ href: '/ma-carte-d-acces', label: say('keepCode') }]} />
            </Card>
          )}
        </TwoColumns>
      </Content>
    ),
})

/** Nothing to show is never nothing to do. */
function NothingYet({ card, say, reading }: Told) {
  const next = nextStepOf(card)
  const { label } = nextStepInWords(next, reading)
  const isWaiting = next.step !== 'begin'
  return (
    <Content title={say('title')}>
      <EmptyState
        icon={isWaiting ? 'hourglass-medium' : 'path'}
        title={say(isWaiting ? 'waitingTitle' : 'emptyTitle')}
        text={say(isWaiting ? 'waitingText' : 'emptyText')}
        action={<ButtonLink href={next.address}>{label}</ButtonLink>}
      />
      {card.experiences.length > 0 && (
        <Card title={say('youTold')}>
          <LinkList
            links={card.experiences.map(({ id, title }) => ({
              href: `/experiences/${id}`,
              label: title,
            }))}
          />
        </Card>
      )}
    </Content>
  )
}
