import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { onlyYours } from '../award.ts'
import { milestoneForm } from '../milestone.ts'
import { ruleWords } from '../rule-words.ts'
import { badgesToGive } from '../server/giving/awards-given.ts'
import { badgeToGive } from '../server/giving/badge-to-give.ts'
import { giveToSelf } from '../server/giving/give-to-self.ts'
import { findRule, sayMilestone } from '../server/giving/reach-milestone.ts'
import { altOf, pictureOf } from './award-parts.tsx'

/** I wrote this badge: do I give it to myself, under my own word? */
export const giveToSelfPage = page('/b/:slug/pour-moi', {
  words: ruleWords,
  open: ['person'],
  show: async (ctx, { slug }) => {
    const version = await getBadgeVersion(ctx, slug)
    if (version.personId !== mustBePerson(ctx.actor)) throw onlyYours()
    return { version }
  },
  act: async (ctx, { slug }) => {
    const { id } = await giveToSelf(ctx, { slug })
    return goTo(`/badges-recus/${id}`, 'awardRules.selfDone')
  },
  view: ({ version, say, problemOf }) => (
    <Question
      title={say('selfTitle', { badge: version.content.name })}
      hint={say('selfHint')}
      back="/badges-recus"
      submit={say('selfGive')}
    >
      <BadgePicture src={pictureOf({ version })} alt={altOf({ version })} />
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      <p>{say('selfName')}</p>
    </Question>
  ),
})

/** Which other badges bring this one by themselves? */
export const milestonePage = page('/pro/badges/:badgeSlug/palier', {
  words: ruleWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => {
    const toGive = await badgeToGive(ctx, { badgeSlug })
    const others = (await badgesToGive(ctx)).filter(
      ({ version, organisation }) =>
        organisation?.id === toGive.organisation.id && version.badgeId !== toGive.version.badgeId,
    )
    return { ...toGive, others, rule: await findRule(ctx, { badgeSlug }) }
  },
  form: milestoneForm,
  act: async (ctx, said) => {
    await sayMilestone(ctx, said)
    return goTo('/pro/badges-a-donner', 'awardRules.kept')
  },
  view: ({ version, organisation, others, rule, say, typed, problemOf }) => {
    const chosen = typedChoices(typed, 'parts', rule?.parts ?? [])
    return (
      <Question
        title={say('milestoneTitle', { badge: version.content.name })}
        hint={say('milestoneHint', { organisation: organisation.name })}
        back={`/pro/badges/${version.slug}/donner`}
        submit={others.length > 0 ? say('keep') : undefined}
      >
        {others.length === 0 ? (
          <Notice>
            <p>{say('noOther')}</p>
          </Notice>
        ) : (
          <>
            <ChoiceCards
              name="parts"
              type="checkbox"
              legend={say('parts')}
              error={problemOf('parts')}
              chosenLabel={say('chosen')}
              options={others.map(({ version: { badgeId, content } }) => ({
                value: badgeId,
                label: content.name,
                checked: chosen.includes(badgeId),
              }))}
            />
            <TextField
              name="needed"
              label={say('needed')}
              value={typedText(typed, 'needed', String(rule?.needed ?? 2))}
              error={problemOf('needed')}
              inputmode="numeric"
              short
            />
          </>
        )}
      </Question>
    )
  },
})
