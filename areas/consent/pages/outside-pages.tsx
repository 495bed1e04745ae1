import { z } from 'zod'
import { dayInWords } from '../../../platform/day.ts'
import { oneOf } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { OUTSIDE_KINDS, type OutsideKind, type ShownOutside } from '../shown-outside.ts'
import { consentWords } from '../words.ts'

/** This area knows nothing of what is shown: who knows it all says it, and stops it. */
export type OutsideKeeper = {
  list: (ctx: Context) => Promise<ShownOutside[]>
  stop: (ctx: Context, which: { kind: OutsideKind; shownId: string }) => Promise<void>
}

type Props = Pick<View<typeof consentWords>, 'say' | 'reading'> & { all: readonly ShownOutside[] }

/** Every address that opens something today, one sentence each, and the way to close it. */
export function Outside({ all, say, reading }: Props) {
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('outside')}</h2>
      <p>{say('outsideText')}</p>
      {all.map(({ kind, id, title, label, until, href }) => (
        <Card key={id}>
          <p>
            <strong>
              <a href={href}>{say(`outside-${kind}`, { title })}</a>
            </strong>
          </p>
          <p class="quiet">
            {[label, until ? say('opensUntil', { day: dayInWords(until, reading) }) : say('opens')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <form method="post" action={`/qui-voit-quoi/adresses/${id}/arreter`}>
            <input type="hidden" name="kind" value={kind} />
            <Button tone="quiet" icon="hand-palm">
              {say('stop')}
              <span class="unseen"> {say(`outside-${kind}`, { title })}</span>
            </Button>
          </form>
        </Card>
      ))}
    </section>
  )
}

/** This address opens nothing any more, from now on. */
export const stopOutsidePage = (keeper: OutsideKeeper) =>
  page('/qui-voit-quoi/adresses/:shownId/arreter', {
    words: consentWords,
    open: ['person'],
    show: async () => goTo('/qui-voit-quoi'),
    form: z.object({ kind: oneOf(OUTSIDE_KINDS) }),
    act: async (ctx, which) => {
      await keeper.stop(ctx, which)
      return goTo('/qui-voit-quoi', 'consent.outsideStopped')
    },
  })
