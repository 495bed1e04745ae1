import { z } from 'zod'
import { oneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { ageOf } from '../../consent/server/say-age-band.ts'
import { mayAsk, RELATIONS, WAYS, withReferent } from '../../recommendations/recommendation.ts'
import { recommendationWords } from '../../recommendations/words.ts'
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
  view: ({ awardId, badge, hasPost, say, reading, typed, problemOf }) => {
    const sayRelation = sayer(recommendationWords, reading)
    const way = typedText(typed, 'way', hasPost ? 'mail' : 'place')
    return (
      <Question
        title={say('title')}
        hint={say('hint', { badge })}
        back={`/badges-recus/${awardId}`}
        submit={say('continue')}
      >
        <Select
          name="relation"
          label={say('relation')}
          error={problemOf('relation')}
          value={typedText(typed, 'relation', 'tutor')}
          options={RELATIONS.map((value) => ({ value, label: sayRelation(`relation-${value}`) }))}
        />
        <ChoiceCards
          name="way"
          legend={say('way')}
          error={problemOf('way')}
          chosenLabel={say('chosen')}
          options={WAYS.filter((value) => hasPost || value === 'place').map((value) => ({
            value,
            label: say(`way-${value}`),
            hint: say(`wayHint-${value}`),
            icon: value === 'mail' ? 'envelope-simple' : 'qr-code',
            checked: way === value,
          }))}
        />
        {hasPost && (
          <TextField
            name="mail"
            type="email"
            autocomplete="off"
            label={say('mail')}
            hint={say('mailHint')}
            value={typedText(typed, 'mail', '')}
            error={problemOf('mail')}
            maxlength={120}
          />
        )}
      </Question>
    )
  },
})
