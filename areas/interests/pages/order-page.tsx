import { z } from 'zod'
import { text } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink } from '../../../ui/form/button.tsx'
import { RankedList } from '../../../ui/form/ranked-list.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { familyName, type Move } from '../interest.ts'
import { interestsOf } from '../server/interests-of.ts'
import { moveInterest } from '../server/move-interest.ts'
import { interestWords } from '../words.ts'

/** A button says which taste and which way: `up.cuisine`. */
const moveAsked = z.object({
  move: text(60).transform((value, issue) => {
    const [way = '', family = ''] = value.split('.', 2)
    const move = MOVES.find((one) => one === way)
    if (move) return { move, family }
    issue.addIssue({ code: 'custom', message: 'interests.noSuchFamily' })
    return z.NEVER
  }),
})

const MOVES: readonly Move[] = ['up', 'down', 'out']

/** What matters most to me? */
export const interestOrderPage = page('/mes-gouts/ordre', {
  words: interestWords,
  open: ['person'],
  show: async (ctx) => {
    const { families } = await currentKnowledge(ctx)
    const chosen = await interestsOf(ctx)
    return { chosen: chosen.flatMap((code) => families.find((one) => one.code === code) ?? []) }
  },
  form: moveAsked,
  act: async (ctx, { move: asked }, ask) => {
    const { families } = await currentKnowledge(ctx)
    const { position, of } = await moveInterest(ctx, asked)
    const family = families.find((one) => one.code === asked.family)
    return goTo('/mes-gouts/ordre', position > 0 ? 'interests.moved' : 'interests.dropped', {
      facts: { family: family ? familyName(family, ask.reading) : asked.family, position, of },
    })
  },
  view: ({ chosen, say, reading }) => {
    const way = (move: Move, code: string, name: string) => (
      <Button tone="link" name="move" value={`${move}.${code}`}>
        {say(move)}
        <span class="unseen"> : {name}</span>
      </Button>
    )
    return (
      <Question
        title={say(chosen.length > 0 ? 'order' : 'none')}
        hint={chosen.length > 1 ? say('orderHint') : undefined}
        back="/mes-gouts"
        saved={chosen.length > 0}
        ways={[
          { href: '/mes-gouts', label: say('changeChoice') },
          { href: '/mes-gouts/decouvrir', label: say('discover') },
        ]}
        more={
          chosen.length > 0 ? (
            <ButtonLink href="/metiers">{say('seeOccupations')}</ButtonLink>
          ) : (
            <ButtonLink href="/mes-gouts">{say('chooseSome')}</ButtonLink>
          )
        }
      >
        {chosen.length === 0 && <p>{say('noneText')}</p>}
        {chosen.length > 0 && (
          <form method="post">
            <RankedList
              label={say('list')}
              items={chosen.map((family, place) => {
                const name = familyName(family, reading)
                return {
                  code: family.code,
                  label: name,
                  icon: family.icon,
                  ways: (
                    <>
                      {place > 0 && way('up', family.code, name)}
                      {place < chosen.length - 1 && way('down', family.code, name)}
                      {way('out', family.code, name)}
                    </>
                  ),
                }
              })}
            />
          </form>
        )}
      </Question>
    )
  },
})
