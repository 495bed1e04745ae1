import type { VNode } from 'preact'
import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { askingWords } from '../asking-words.ts'
import { myApplicationTo } from '../server/asking/begin-application.ts'
import { openingOf } from '../server/opening/open-badge.ts'

/** "Demander ce badge", beside a badge that is open to it; the way to one's own application when there is one. */
export async function askingBeside(
  ctx: Context,
  { badgeId, slug }: { badgeId: string; slug: string },
  reading: Reading,
): Promise<VNode | undefined> {
  const say = sayer(askingWords, reading)
  const mine = await myApplicationTo(ctx, { badgeId })
  const opening = await openingOf(ctx, { badgeId })
  if (!mine && !opening) return undefined
  if (mine)
    return (
      <Buttons>
        <ButtonLink href={`/mes-demandes/${mine.id}`} tone="quiet">
          {say('seeMine')}
        </ButtonLink>
      </Buttons>
    )
  const lastDay = opening?.lastDay
  return (
    <Card tone="brand">
      <p>{say('askText')}</p>
      {lastDay && (
        <p class="quiet">
          {say('askUntil', { day: dayInWords(new Date(`${lastDay}T12:00:00Z`), reading) })}
        </p>
      )}
      <Buttons>
        <ButtonLink href={`/b/${slug}/demander`}>{say('ask')}</ButtonLink>
      </Buttons>
    </Card>
  )
}
