import { z } from 'zod'
import { oneOf, optionalText } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { ageOf } from '../../consent/server/say-age-band.ts'
import { WhoFields } from '../../recommendations/pages/who-fields.tsx'
import { mayAsk, RELATIONS, WAYS, withReferent } from '../../recommendations/recommendation.ts'
import { endorsementWords } from '../endorsement-words.ts'
import { askEndorsement } from '../server/endorsing/ask-endorsement.ts'
import { inSight, ownAward } from '../server/receiving/own-award.ts'

/** Who saw me do what this badge says, and will say so? What follows is the same as for any recommendation. */
export const askWordPage = page('/badges-recus/:awardId/mot', {
  words: endorsementWords,
  open: ['person'],
  show: async (ctx, { awardId }, { query }) => {
    const { version } = await inSight(ctx, await ownAward(ctx, { awardId }))
    const may = mayAsk(await ageOf(ctx, { personId: mustBePerson(ctx.actor) }), null, null)
    const here = `/badges-recus/${awardId}/mot?age=dit`
    if (may === 'ask-age' && !query.has('age'))
      return goTo(`/qui-voit-quoi/age?retour=${encodeURIComponent(here)}`)
    if (may === 'with-referent') throw withReferent()
    return { awardId, badge: version.content.name, hasPost: ctx.config.smtpUrl !== undefined }
  },
  form: z.object({ relation: oneOf(RELATIONS), way: oneOf(WAYS), mail: optionalText(120) }),
  act: async (ctx, asked, { reading }) => {
    const { id } = await askEndorsement(ctx, { ...asked, reading })
    return goTo(`/recommandations/${id}/contenu`)
  },
  view: ({ awardId, badge, hasPost, say, reading, typed, problemOf }) => (
    <Question
      title={say('title')}
      hint={say('hint', { badge })}
      back={`/badges-recus/${awardId}`}
      submit={say('continue')}
    >
      <WhoFields {...{ reading, typed, problemOf, hasPost }} />
    </Question>
  ),
})
