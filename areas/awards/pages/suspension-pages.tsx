import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import {
  maySuspend,
  notNow,
  onlyWithdrawn,
  REASON_MAX,
  SUSPENSION_REASONS,
  suspendForm,
} from '../award.ts'
import { givingWords } from '../giving-words.ts'
import { awardGiven } from '../server/giving/awards-given.ts'
import { badgeToGive } from '../server/giving/badge-to-give.ts'
import { sayTerm, termOf } from '../server/giving/say-term.ts'
import { liftAward, suspendAward } from '../server/giving/suspend-award.ts'
import { inSight } from '../server/receiving/own-award.ts'
import { suspensionWords } from '../suspension-words.ts'
import { termForm } from '../term.ts'
import { YEARS } from './giving-fields.tsx'

/** For how long does this badge count, and may it be suspended? */
export const termPage = page('/pro/badges/:badgeSlug/duree', {
  words: suspensionWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => {
    const toGive = await badgeToGive(ctx, { badgeSlug })
    return { ...toGive, term: await termOf(ctx, toGive.version) }
  },
  form: termForm,
  act: async (ctx, { badgeSlug, lasts, suspendable }) => {
    await sayTerm(ctx, { badgeSlug, lasts, isSuspendable: suspendable === 'yes' })
    return goTo(`/pro/badges/${badgeSlug}/donner`, 'suspensions.termKept')
  },
  view: ({ version, term, say, typed, problemOf, reading }) => {
    const years = sayer(givingWords, reading)
    return (
      <Question
        title={say('termTitle', { badge: version.content.name })}
        hint={say('termHint')}
        back={`/pro/badges/${version.slug}/donner`}
        submit={say('keep')}
      >
        <Select
          name="lasts"
          label={years('lasts')}
          value={typedText(typed, 'lasts', term.lasts ?? '')}
          error={problemOf('lasts')}
          options={YEARS.map((value) => ({ value, label: years(`lasts-${value}`) }))}
        />
        <ChoiceCards
          name="suspendable"
          type="checkbox"
          legend={say('suspend')}
          columns={1}
          chosenLabel={say('chosen')}
          options={[
            {
              value: 'yes',
              label: say('suspendable'),
              hint: say('suspendableHint'),
              checked: typedText(typed, 'suspendable', term.isSuspendable ? 'yes' : '') === 'yes',
            },
          ]}
        />
      </Question>
    )
  },
})

/** Does this badge stop counting for a while, and why? */
export const suspendPage = page('/pro/badges-donnes/:givenId/pause', {
  words: suspensionWords,
  open: ['professional'],
  show: async (ctx, { givenId }) => {
    const award = await awardGiven(ctx, { givenId })
    if (!award.suspensionPlace) throw onlyWithdrawn()
    if (!maySuspend(award)) throw notNow()
    return inSight(ctx, award)
  },
  form: suspendForm,
  act: async (ctx, asked) => {
    const { version } = await inSight(ctx, await suspendAward(ctx, asked))
    return goTo(`/pro/badges/${version.slug}/donnes`, 'suspensions.suspended')
  },
  view: ({ award, version, say, typed, problemOf }) => (
    <Question
      title={say('suspendTitle', { name: award.name ?? '' })}
      hint={`${version.content.name}. ${say('suspendHint')}`}
      back={`/pro/badges/${version.slug}/donnes`}
      submit={say('doSuspend')}
    >
      <ChoiceCards
        name="why"
        legend={say('why')}
        error={problemOf('why')}
        chosenLabel={say('chosen')}
        options={SUSPENSION_REASONS.map((value) => ({
          value,
          label: say(`why-${value}`),
          checked: typedText(typed, 'why', '') === value,
        }))}
      />
      <TextArea
        name="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        value={typedText(typed, 'reason', '')}
        error={problemOf('reason') ?? problemOf('form')}
        max={REASON_MAX}
        rows={3}
      />
    </Question>
  ),
})

/** Does it count again? */
export const liftPage = page('/pro/badges-donnes/:givenId/reprise', {
  words: suspensionWords,
  open: ['professional'],
  show: async (ctx, { givenId }) => {
    const award = await awardGiven(ctx, { givenId })
    const { suspendedAt, suspendedWhy } = award
    if (award.status !== 'accepted' || !suspendedAt || !suspendedWhy) throw notNow()
    return { ...(await inSight(ctx, award)), suspendedAt, suspendedWhy }
  },
  act: async (ctx, { givenId }) => {
    const { version } = await inSight(ctx, await liftAward(ctx, { givenId }))
    return goTo(`/pro/badges/${version.slug}/donnes`, 'suspensions.lifted')
  },
  view: ({ award, version, suspendedAt, suspendedWhy, say, problemOf, reading }) => (
    <Question
      title={say('liftTitle', { name: award.name ?? '' })}
      hint={`${version.content.name}. ${say('liftHint', {
        day: dayInWords(suspendedAt, reading),
        why: say(`why-${suspendedWhy}`),
      })}`}
      back={`/pro/badges/${version.slug}/donnes`}
      submit={say('doLift')}
    >
      {award.suspendedFor && <p>{award.suspendedFor}</p>}
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
    </Question>
  ),
})
