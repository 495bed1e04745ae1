import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { OptionsCopy } from '../handed-over.ts'
import { insertOption } from './own-option-store.ts'

/** Takes back the answers the person wrote. Whatever was decided elsewhere, here somebody reads them before others do. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<OptionsCopy>,
): Promise<void> {
  for (const { question, label, writtenOn } of copy) {
    await insertOption(ctx.db, {
      id: ctx.newId(),
      personId,
      question,
      label,
      state: 'proposed',
      proposedAt: new Date(writtenOn),
      judgedAt: null,
    })
  }
}
