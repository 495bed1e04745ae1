import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { altOf, pictureOf } from '../../awards/pages/award-parts.tsx'
import { ageOf } from '../../consent/server/say-age-band.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import { askingWords } from '../asking-words.ts'
import {
  badgeToAsk,
  beginApplication,
  mustBeOldEnough,
  myApplicationTo,
} from '../server/asking/begin-application.ts'

/** I know how to do this already: how do I ask for the badge, who will read what I say, and what does it cost me? */
export const askPage = page('/b/:slug/demander', {
  words: askingWords,
  open: ['visitor', 'person'],
  show: async (ctx, { slug }, { query }) => {
    const told = await badgeToAsk(ctx, { slug })
    const mine = await myApplicationTo(ctx, { badgeId: told.version.badgeId })
    if (mine) return goTo(`/mes-demandes/${mine.id}`)
    const { actor } = ctx
    if (actor.kind === 'person') {
      const isKnown = (await ageOf(ctx, actor)) !== null
      const here = encodeURIComponent(`/b/${slug}/demander?age=dit`)
      if (!isKnown && !query.has('age')) return goTo(`/qui-voit-quoi/age?retour=${here}`)
      await mustBeOldEnough(ctx, actor.personId)
    }
    const { organisationId } = told.opening
    return {
      ...told,
      organisation: (await getOrganisation(ctx, { organisationId })).name,
      isIn: actor.kind === 'person',
      // Whoever comes in first is led back here: nothing is lost on the way.
      back: `?retour=${encodeURIComponent(`/b/${slug}/demander`)}`,
    }
  },
  act: async (ctx, { slug }) => {
    if (ctx.actor.kind !== 'person') return goTo(`/b/${encodeURIComponent(slug)}/demander`)
    const { id } = await beginApplication(ctx, { slug })
    return goTo(`/mes-demandes/${id}`)
  },
  view: ({ version, opening, outside, organisation, isIn, back, say, reading, problemOf }) => {
    const { content, slug } = version
    const { needed, lastDay } = opening
    const who = outside > 0 ? 'howOutside' : 'howInside'
    return (
      <Content title={say('askTitle', { badge: content.name })} lang={content.language}>
        <div class="stack">
          <BadgePicture small src={pictureOf({ version })} alt={altOf({ version })} />
          <ol class="criteria">
            <li>{say('how1', { count: content.criteria.length })}</li>
            <li>{say('how2')}</li>
            <li>{say('how3', { organisation, needed })}</li>
          </ol>
          <p>{say(who, { organisation, outside })}</p>
          <p>{say('how4')}</p>
          {lastDay && (
            <p class="quiet">
              {say('askUntil', { day: dayInWords(new Date(`${lastDay}T12:00:00Z`), reading) })}
            </p>
          )}
          {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
          {isIn ? (
            <form method="post">
              <Buttons>
                <Button>{say('start')}</Button>
              </Buttons>
            </form>
          ) : (
            <>
              <p>{say('comeFirst')}</p>
              <Buttons>
                <ButtonLink href={`/bienvenue${back}`}>{say('start')}</ButtonLink>
                <ButtonLink href={`/reprendre${back}`} tone="quiet">
                  {say('comeBack')}
                </ButtonLink>
              </Buttons>
            </>
          )}
          <LinkList links={[{ href: `/b/${slug}`, label: say('wholeBadge') }]} />
        </div>
      </Content>
    )
  },
})
