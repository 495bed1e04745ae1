import { readableTitle } from '../../../platform/label.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Reading, Say } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { OccupationCard } from '../../../ui/skill/occupation-card.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { quoted } from '../../experiences/in-words.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Sector } from '../../knowledge/starter-pack.ts'
import { type FavouritesWords, favouritesPageWords } from '../favourite-words.ts'
import { type OpinionShown, opinionsOf } from '../server/opinions-of.ts'
import { FavouriteButton } from './favourite-button.tsx'
import { InFrench } from './in-french.tsx'

const HERE = '/metiers/favoris'

/** Which occupations did I keep, and which did I put away? */
export const favouritesPage = page('/metiers/favoris', {
  words: favouritesPageWords,
  open: ['person'],
  show: async (ctx) => {
    const { sectors } = await currentKnowledge(ctx)
    const opinions = await opinionsOf(ctx)
    return {
      sectors,
      kept: opinions.filter(({ kind }) => kind === 'favourite').toReversed(),
      refused: opinions.filter(({ kind }) => kind === 'refused'),
    }
  },
  view: ({ sectors, kept, refused, say, reading }) => (
    <Content
      title={say('favourites')}
      intro={kept.length > 0 ? say('favouritesText') : undefined}
      width="wide"
    >
      <div class="stack">
        {kept.length === 0 && (
          <EmptyState
            icon="bookmark-simple"
            title={say('noFavourite')}
            text={say('noFavouriteText')}
            action={<ButtonLink href="/metiers">{say('backToIdeas')}</ButtonLink>}
          />
        )}
        <CardGrid>
          {kept.map((opinion) => (
            <OpinionCard
              key={opinion.occupation}
              opinion={opinion}
              sectors={sectors}
              say={say}
              reading={reading}
            />
          ))}
        </CardGrid>
        {kept.length > 0 && (
          <Buttons>
            {kept.length > 1 && (
              <ButtonLink href="/metiers/comparer" icon="scales">
                {say('compareTwo')}
              </ButtonLink>
            )}
            <ButtonLink href="/metiers" tone="quiet">
              {say('backToIdeas')}
            </ButtonLink>
          </Buttons>
        )}
        {refused.length > 0 && (
          <section class="stack">
            <div class="prose">
              <h2>{say('refusedTitle')}</h2>
              <p>{say('refusedText')}</p>
            </div>
            <CardGrid>
              {refused.map((opinion) => (
                <OpinionCard
                  key={opinion.occupation}
                  opinion={opinion}
                  sectors={sectors}
                  say={say}
                  reading={reading}
                />
              ))}
            </CardGrid>
          </section>
        )}
      </div>
    </Content>
  ),
})

type CardProps = {
  opinion: OpinionShown
  sectors: readonly Sector[]
  say: Say<FavouritesWords>
  reading: Reading
}

function OpinionCard({ opinion, sectors, say, reading }: CardProps) {
  const { about, kind, reason, words } = opinion
  const title = readableTitle(about.label)
  const said = [reason && say(reason), words && quoted([words], reading)].filter(Boolean).join('. ')
  return (
    <OccupationCard
      title={<InFrench>{title}</InFrench>}
      href={`/metiers/${about.code}`}
      heading={kind === 'favourite' ? 2 : 3}
      icon={sectors.find(({ code }) => code === about.sector)?.icon}
      intro={kind === 'favourite' ? about.inShort && <InFrench>{about.inShort}</InFrench> : said}
    >
      {kind === 'favourite' ? (
        <Kept opinion={opinion} say={say} />
      ) : (
        <form method="post" action={`/metiers/${about.code}/remettre`}>
          <input type="hidden" name="retour" value={HERE} />
          <Button tone="link">
            {say('putBack')}
            <span class="unseen">
              {' : '}
              <InFrench>{title}</InFrench>
            </span>
          </Button>
        </form>
      )}
    </OccupationCard>
  )
}

/** The person's own words on what they keep, and what they may do with it. */
function Kept({ opinion: { about, note }, say }: Omit<CardProps, 'sectors' | 'reading'>) {
  const here = `/metiers/${about.code}`
  return (
    <>
      {note && <Quote text={note} />}
      <a href={`${here}/note`}>
        {say(note ? 'noteChange' : 'noteAdd')}
        <Name label={about.label} />
      </a>
      <a href={`${here}/pour-moi`}>
        {say('forMe')}
        <Name label={about.label} />
      </a>
      <a href={`/metiers/comparer?a=${about.code}`}>
        {say('compare')}
        <Name label={about.label} />
      </a>
      <FavouriteButton code={about.code} label={about.label} isFavourite here={HERE} say={say} />
    </>
  )
}

/** Which one the link is about, for those who only hear it. */
function Name({ label }: { label: string }) {
  return (
    <span class="unseen">
      {' : '}
      <InFrench>{readableTitle(label)}</InFrench>
    </span>
  )
}
