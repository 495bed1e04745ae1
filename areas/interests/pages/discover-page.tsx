import { many, oneOf } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { ReadingMode, Say } from '../../../platform/words.ts'
import { Button, ButtonLink } from '../../../ui/form/button.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Family } from '../../knowledge/starter-pack.ts'
import { roundOf } from '../discovery.ts'
import { familiesTicked, MOST_INTERESTS } from '../interest.ts'
import { answerRound } from '../server/answer-round.ts'
import { discoveryOf } from '../server/discovery-of.ts'
import { restartDiscovery } from '../server/restart-discovery.ts'
import { interestWords } from '../words.ts'
import { FamilyCards } from './family-cards.tsx'

const roundAnswer = familiesTicked.extend({
  shown: many(60, 40),
  answer: oneOf(['none', 'again']).optional(),
})

const PARTS = ['close', 'opening', 'distant'] as const

/** What else may attract me, that I did not think of? */
export const discoverPage = page('/mes-gouts/decouvrir', {
  words: interestWords,
  open: ['person'],
  show: async (ctx, _params, { reading }) => roundFor(ctx, reading.mode),
  form: roundAnswer,
  act: async (ctx, { families, shown, answer }) => {
    if (answer === 'again') {
      await restartDiscovery(ctx)
      return goTo('/mes-gouts/decouvrir')
    }
    const ticked = answer === 'none' ? [] : families
    const { added } = await answerRound(ctx, { shown, ticked })
    return added > 0
      ? goTo('/mes-gouts/decouvrir', 'interests.added', { facts: { count: added } })
      : goTo('/mes-gouts/decouvrir', 'interests.passed')
  },
  view: ({ parts, chosen, say, reading, typed, problemOf }) => {
    const stop = { href: chosen.length > 1 ? '/mes-gouts/ordre' : '/metiers', label: say('stop') }
    if (chosen.length >= MOST_INTERESTS || parts.length === 0)
      return <Ended isFull={chosen.length >= MOST_INTERESTS} say={say} />
    const shown = parts.flatMap((part) => part.families)
    const ticked = typedChoices(typed, 'families', [])
    // With nothing chosen yet, nothing is near nor far: one group, named by the question.
    const groups = chosen.length === 0 ? [{ part: undefined, families: shown }] : parts
    return (
      <Question
        title={say('round')}
        hint={say('roundHint')}
        back="/mes-gouts"
        submit={say('next')}
        saved={chosen.length > 0}
        more={
          <Button tone="link" name="answer" value="none">
            {say('noneOfThem')}
          </Button>
        }
        ways={[stop]}
      >
        {shown.map((family) => (
          <input key={family.code} type="hidden" name="shown" value={family.code} />
        ))}
        {groups.map(({ part, families }, rank) => (
          <FamilyCards
            key={part ?? 'first'}
            id={rank === 0 ? 'families' : `families-${part}`}
            legend={part && say(part)}
            error={rank === 0 ? problemOf('families') : undefined}
            families={families}
            ticked={ticked}
            reading={reading}
          />
        ))}
      </Question>
    )
  },
})

type EndProps = { isFull: boolean; say: Say<typeof interestWords> }

/** Nothing more to meet: five are chosen, or all were seen. */
function Ended({ isFull, say }: EndProps) {
  return (
    <Question
      title={say(isFull ? 'full' : 'allSeen', { most: MOST_INTERESTS })}
      hint={say(isFull ? 'fullText' : 'allSeenText')}
      back="/mes-gouts"
      ways={[{ href: '/metiers', label: say('seeOccupations') }]}
      more={<ButtonLink href="/mes-gouts/ordre">{say('orderThem')}</ButtonLink>}
    >
      {!isFull && (
        <form method="post">
          <Button tone="quiet" name="answer" value="again">
            {say('again')}
          </Button>
        </form>
      )}
    </Question>
  )
}

type PartShown = { part: (typeof PARTS)[number]; families: Family[] }

/** Nine pictures for who reads easily, six for who does not. */
async function roundFor(
  ctx: Context,
  mode: ReadingMode,
): Promise<{ parts: PartShown[]; chosen: string[] }> {
  const { families } = await currentKnowledge(ctx)
  const discovery = await discoveryOf(ctx)
  const round = roundOf(families, discovery, mode === 'simple' ? 3 : 2)
  const parts = PARTS.map((part) => ({
    part,
    families: round[part].flatMap((code) => families.find((one) => one.code === code) ?? []),
  }))
  return {
    parts: parts.filter((part) => part.families.length > 0),
    chosen: discovery.chosen,
  }
}
