import type { Context } from '../../../platform/server/context.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Family, FamilyGroup } from '../../knowledge/starter-pack.ts'
import { familiesTicked, MOST_INTERESTS } from '../interest.ts'
import { chooseInterests } from '../server/choose-interests.ts'
import { interestsOf } from '../server/interests-of.ts'
import { interestWords } from '../words.ts'
import { FamilyCards } from './family-cards.tsx'

/** What do I like? */
export const interestsPage = page('/mes-gouts', {
  words: interestWords,
  open: ['person'],
  show: async (ctx, _params, ask) => ({
    ...(await screenOf(ctx, ask)),
    chosen: await interestsOf(ctx),
  }),
  form: familiesTicked,
  act: async (ctx, { families: ticked }, ask) => {
    const { families, next } = await screenOf(ctx, ask)
    const kept = await chooseInterests(ctx, { shown: families.map(({ code }) => code), ticked })
    // Five are chosen: nothing more can be, so the rest need not be gone through.
    if (next && kept.length < MOST_INTERESTS) return goTo(`/mes-gouts?groupe=${next}`)
    return goTo(kept.length > 1 ? '/mes-gouts/ordre' : '/metiers', 'interests.kept', {
      facts: { count: kept.length },
    })
  },
  view: ({ families, step, previous, next, chosen, say, reading, typed, problemOf }) => (
    <Question
      title={say('choose')}
      hint={say('chooseHint', { most: MOST_INTERESTS })}
      back={previous ?? '/ma-carte'}
      step={{ ...step, label: say('part') }}
      submit={say(next ? 'next' : 'keep')}
      saved={chosen.length > 0}
      ways={[
        next
          ? { href: `/mes-gouts?groupe=${next}`, label: say('skip') }
          : {
              href: '/mes-gouts/decouvrir',
              label: say(chosen.length > 0 ? 'discover' : 'dontKnow'),
            },
        ...(!next && chosen.length > 1
          ? [{ href: '/mes-gouts/ordre', label: say('orderThem') }]
          : []),
      ]}
    >
      {chosen.length > 0 && (
        <p class="quiet">{say('chosenSoFar', { count: chosen.length, most: MOST_INTERESTS })}</p>
      )}
      <FamilyCards
        legend={inReading(step.group.label, reading)}
        error={problemOf('families')}
        families={families}
        ticked={typedChoices(typed, 'families', chosen)}
        reading={reading}
      />
    </Question>
  ),
})

type Screen = {
  families: Family[]
  step: { now: number; of: number; group: FamilyGroup }
  previous: string | undefined
  next: string | undefined
}

/** One group a screen, the first one unless the address names another: seven pictures at most. */
async function screenOf(ctx: Context, { query }: Ask): Promise<Screen> {
  const { families, familyGroups } = await currentKnowledge(ctx)
  const place = Math.max(
    0,
    familyGroups.findIndex(({ code }) => code === query.get('groupe')),
  )
  const group = familyGroups[place]
  if (!group) throw new Error('The packs hold no group of interests')
  const before = familyGroups[place - 1]?.code
  return {
    families: families.filter((family) => family.group === group.code),
    step: { now: place + 1, of: familyGroups.length, group },
    previous: before && `/mes-gouts?groupe=${before}`,
    next: familyGroups[place + 1]?.code,
  }
}
