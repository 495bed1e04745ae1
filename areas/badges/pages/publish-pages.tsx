import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { missingIn } from '../badge-content.ts'
import { questionWords } from '../question-words.ts'
import { readTable } from '../server/read-table.ts'
import { beginNextVersion, publishBadge, throwAway } from '../server/versions/publish-badge.ts'
import { versionWords } from '../version-words.ts'
import { badgeWords } from '../words.ts'
import { altOf, pictureSrc, questionHref } from './in-words.ts'

/** Is it ready for everybody to read? */
export const publishBadgePage = page('/badges/:badgeId/publier', {
  words: versionWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({ table: await readTable(ctx, { chair: { badgeId } }) }),
  act: async (ctx, { badgeId }) => {
    const { slug, number } = await publishBadge(ctx, { badgeId })
    return goTo(`/b/${slug}/v/${number}`, 'badgeVersions.done', { facts: { number } })
  },
  view: ({ say, reading, problemOf, table }) => {
    const { badge, content, seats, agreed, isOwn } = table
    const home = `/badges/${badge.id}`
    const sayQuestion = sayer(questionWords, reading)
    const missing = missingIn(content)
    const here = seats.filter(({ goneAt, satAt }) => goneAt === null && satAt !== null)
    const count = here.filter(
      ({ id }) => !agreed.some(({ seatId, isCurrent }) => isCurrent && seatId === id),
    ).length
    const isReady = isOwn && missing.length === 0 && badge.draft !== null
    return (
      <Question
        title={say('publishTitle', { number: badge.draft ?? badge.edition })}
        hint={say('publishHint', { name: content.name })}
        back={home}
        submit={isReady ? say('publish') : undefined}
      >
        <BadgePicture src={pictureSrc(content.picture)} alt={altOf(content)} />
        {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
        {!isOwn && <Notice>{say('onlyOwner')}</Notice>}
        {missing.map((question) => (
          <Notice key={question} tone="warning">
            <a href={questionHref(home, question)}>
              {say('missing', { what: sayQuestion(question) })}
            </a>
          </Notice>
        ))}
        {isReady && count > 0 && <Notice>{say('notAgreed', { count })}</Notice>}
        <p>{say('noNames')}</p>
      </Question>
    )
  },
})

/** What is published stays; the next version begins as it is. */
export const nextVersionPage = page('/badges/:badgeId/version-suivante', {
  words: versionWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({ table: await readTable(ctx, { chair: { badgeId } }) }),
  act: async (ctx, { badgeId }) => {
    await beginNextVersion(ctx, { badgeId })
    return goTo(`/badges/${badgeId}`, 'badgeVersions.nextBegun')
  },
  view: ({ say, problemOf, table }) => (
    <Question
      title={say('next')}
      hint={table.content.name}
      back={`/badges/${table.badge.id}`}
      submit={say('next')}
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
    </Question>
  ),
})

/** I do not want this badge, and nobody has it. */
export const throwBadgeAwayPage = page('/badges/:badgeId/jeter', {
  words: badgeWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }) => ({ table: await readTable(ctx, { chair: { badgeId } }) }),
  act: async (ctx, { badgeId }) => {
    await throwAway(ctx, { badgeId })
    return goTo(ctx.actor.kind === 'person' ? '/badges' : '/pro/badges', 'badges.thrown')
  },
  view: ({ say, problemOf, table }) => (
    <Question
      title={say('throwTitle', { name: table.content.name })}
      hint={say('throwHint')}
      back={`/badges/${table.badge.id}`}
      submit={say('throwAway')}
      isFinal
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
    </Question>
  ),
})
