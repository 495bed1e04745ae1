import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { isShowable, keepForm } from '../brought-badge.ts'
import { keepBadges, type LookedAt, leaveBadges, lookedAt } from '../server/keep-badges.ts'
import { broughtWords } from '../words.ts'
import { BroughtDetails, BroughtHead, BroughtSummary, nameOfBrought } from './brought-parts.tsx'

/** What does it say, what was found of it, and do I keep it? */
export const previewPage = page('/badges-d-ailleurs/apercu/:batchId', {
  words: broughtWords,
  open: ['person'],
  show: async (ctx, { batchId }) => ({ all: await lookedAt(ctx, { batchId }) }),
  form: keepForm,
  act: async (ctx, { batchId, keep, deed }) => {
    if (deed === 'leave') {
      await leaveBadges(ctx, { batchId })
      return goTo('/badges-d-ailleurs', 'broughtBadges.left')
    }
    const [one, ...more] = await keepBadges(ctx, { batchId, chosen: keep })
    return one && more.length === 0
      ? goTo(`/badges-d-ailleurs/${one.id}`, 'broughtBadges.keptOne')
      : goTo('/badges-d-ailleurs', 'broughtBadges.keptMany', { facts: { count: more.length + 1 } })
  },
  view: ({ all, say, reading, typed, problemOf }) => {
    const isOne = all.length === 1
    const canKeep = all.some(({ already }) => already !== 'here')
    const ticked = typed.keep === undefined ? undefined : [typed.keep].flat()
    return (
      <Question
        title={say(isOne ? 'previewOne' : 'previewMany')}
        hint={say('previewHint')}
        back="/badges-d-ailleurs/apporter"
        submit={say(canKeep ? (isOne ? 'keepThis' : 'keepThese') : 'leave')}
        carry={canKeep ? undefined : { deed: 'leave' }}
        more={
          canKeep && (
            <Button tone="quiet" wide name="deed" value="leave">
              {say('leave')}
            </Button>
          )
        }
      >
        {problemOf('keep') && (
          <p class="field__error" id="keep">
            {problemOf('keep')}
          </p>
        )}
        {all.map((one) => (
          <OneSeen
            key={one.brought.id}
            one={one}
            isOne={isOne}
            isTicked={ticked?.includes(one.brought.id) ?? isShowable(one.brought)}
            say={say}
            reading={reading}
          />
        ))}
      </Question>
    )
  },
})

type Props = Pick<View<typeof broughtWords>, 'say' | 'reading'> & {
  one: LookedAt
  isOne: boolean
  isTicked: boolean
}

function OneSeen({ one: { brought, already }, isOne, isTicked, say, reading }: Props) {
  const { id } = brought
  return (
    <section class="card card--plain stack">
      <BroughtHead brought={brought} reading={reading}>
        <h2>{nameOfBrought(brought, reading)}</h2>
      </BroughtHead>
      <BroughtSummary brought={brought} reading={reading} />
      {already && (
        <Notice tone="info">
          <p>{say(already === 'here' ? 'here' : 'already')}</p>
        </Notice>
      )}
      {already !== 'here' && isOne && <input type="hidden" name="keep" value={id} />}
      {already !== 'here' && !isOne && (
        <label class="check">
          <input class="check__box" type="checkbox" name="keep" value={id} checked={isTicked} />
          <span>
            {say('keepThis')}
            <span class="unseen"> : {nameOfBrought(brought, reading)}</span>
          </span>
        </label>
      )}
      <Details summary={say('verdicts')} open={isOne}>
        <BroughtDetails brought={brought} reading={reading} />
      </Details>
    </section>
  )
}
