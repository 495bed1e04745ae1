import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { inviteForm, noSuchReviewer, notOpenYet } from '../../opening.ts'
import { openingWords } from '../../opening-words.ts'
import { inviteReviewer, thankReviewer } from '../../server/opening/invite-reviewer.ts'
import { openingInSight } from '../../server/opening/open-badge.ts'

const backTo = (badgeSlug: string) => `/pro/badges/${encodeURIComponent(badgeSlug)}/demandes`

/** Who else sees people do this, and could say whether it is there? */
export const inviteReviewerPage = page('/pro/badges/:badgeSlug/demandes/relecteurs', {
  words: openingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => {
    const { opening } = await openingInSight(ctx, { badgeSlug })
    if (!opening) throw notOpenYet()
    return { back: backTo(badgeSlug), hasPost: ctx.config.smtpUrl !== undefined }
  },
  form: inviteForm,
  act: async (ctx, asked, { origin, reading }) => {
    await inviteReviewer(ctx, { ...asked, origin, reading })
    return goTo(backTo(asked.badgeSlug), 'openings.invited')
  },
  view: ({ back, hasPost, say, typed, problemOf }) => (
    <Question
      title={say('inviteTitle')}
      hint={say('inviteHint')}
      back={back}
      submit={say('sendLetter')}
    >
      {!hasPost && (
        <Notice tone="warning">
          <p>{say('noPost')}</p>
        </Notice>
      )}
      <TextField
        name="name"
        label={say('name')}
        hint={say('nameHint')}
        value={typedText(typed, 'name', '')}
        error={problemOf('name') ?? problemOf('form')}
        maxlength={80}
      />
      <TextField
        name="mail"
        type="email"
        label={say('mail')}
        value={typedText(typed, 'mail', '')}
        error={problemOf('mail')}
        maxlength={120}
      />
    </Question>
  ),
})

/** Somebody reads no more: what goes with them, and what stays? */
export const thankReviewerPage = page(
  '/pro/badges/:badgeSlug/demandes/relecteurs/:outsideId/remercier',
  {
    words: openingWords,
    open: ['professional'],
    show: async (ctx, { badgeSlug, outsideId }) => {
      const { reviewers } = await openingInSight(ctx, { badgeSlug })
      const one = reviewers.find(({ id }) => id === outsideId)
      if (!one) throw noSuchReviewer()
      return { one, back: backTo(badgeSlug) }
    },
    act: async (ctx, { badgeSlug, outsideId }) => {
      await thankReviewer(ctx, { badgeSlug, outsideId })
      return goTo(backTo(badgeSlug), 'openings.thanked')
    },
    view: ({ one, back, say }) => (
      <Question
        title={say('thankTitle', { name: one.name })}
        hint={say('thankHint')}
        back={back}
        submit={say('doThank')}
        isFinal
      />
    ),
  },
)
