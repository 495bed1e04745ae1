import type { Lifetime } from '../../../../platform/link-lifetime.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { sayer } from '../../../../platform/words.ts'
import { LABEL_MAX } from '../../../portfolio/collection-link.ts'
import { sendPortfolio } from '../../../portfolio/server/links/send-portfolio.ts'
import { shareCollection } from '../../../portfolio/server/links/share-collection.ts'
import { getCollection } from '../../../portfolio/server/my-collections.ts'
import { askLetterWords } from '../../letter-words.ts'
import { openAsk } from './open-ask.ts'

type Shown = {
  token: string
  collectionId: string
  days: Lifetime
  name: string | null
  contact: string | null
  origin: string
}

/** The person shows a collection to who asked: a link like any other, sent to the address that was checked. */
export async function showToAsker(
  ctx: Context,
  { token, origin, ...shown }: Shown,
): Promise<{ linkId: string }> {
  // Somebody else's collection does not exist for them, whatever became of the ask.
  await getCollection(ctx, shown)
  const ask = await openAsk(ctx, { token })
  const { language, purpose } = ask
  const label = (ask.organisation ?? ask.name).slice(0, LABEL_MAX)
  const { id: linkId } = await shareCollection(ctx, { ...shown, label, isEmbeddable: false })
  await sendPortfolio(ctx, {
    ...{ collectionId: shown.collectionId, linkId, language, origin, isAsked: true },
    mail: ctx.secrets.unseal(ask.sealedMail),
    message: sayer(askLetterWords, { language, mode: 'simple' })('shownMessage', { purpose }),
  })
  return { linkId }
}
