import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { page, type View } from '../../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { Select } from '../../../../ui/form/select.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { Tag } from '../../../../ui/show/tag.tsx'
import { LASTS } from '../../../awards/award.ts'
import { isOpen, NEEDED, openingForm } from '../../opening.ts'
import { openingWords } from '../../opening-words.ts'
import {
  closeBadge,
  type OpeningInSight,
  openBadge,
  openingInSight,
} from '../../server/opening/open-badge.ts'

const YEARS: readonly ('' | (typeof LASTS)[number])[] = ['', ...LASTS]

type Props = View<typeof openingWords> & OpeningInSight & { isOpenNow: boolean }

/** May people ask for this badge, how many of us must agree, and who reads with us? */
export const openingPage = page('/pro/badges/:badgeSlug/demandes', {
  words: openingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => {
    const seen = await openingInSight(ctx, { badgeSlug })
    return { ...seen, isOpenNow: seen.opening !== undefined && isOpen(seen.opening, ctx.now) }
  },
  form: openingForm,
  act: async (ctx, asked) => {
    await openBadge(ctx, asked)
    return goTo(`/pro/badges/${encodeURIComponent(asked.badgeSlug)}/demandes`, 'openings.opened')
  },
  view: (props) => {
    const { version, organisation, opening, isOpenNow, say } = props
    const state = isOpenNow ? 'open' : opening ? 'closed' : 'never'
    const here = `/pro/badges/${version.slug}/demandes`
    return (
      <Content
        title={say('title', { badge: version.content.name })}
        intro={say('hint', { organisation: organisation.name })}
      >
        <div class="stack">
          <p>
            <Tag icon={isOpenNow ? 'eye' : 'lock-simple'} label={say(`state-${state}`)} />
          </p>
          <Rules {...props} />
          {opening && <Reviewers {...props} />}
          {isOpenNow && (
            <form method="post" action={`${here}/fermer`}>
              <Buttons>
                <Button tone="quiet">{say('close')}</Button>
              </Buttons>
            </form>
          )}
          <LinkList
            stacked
            links={[
              { href: '/pro/demandes', label: say('seeWaiting') },
              { href: `/b/${version.slug}`, label: say('seePublic') },
              { href: '/pro/badges-a-donner', label: say('back') },
            ]}
          />
        </div>
      </Content>
    )
  },
})

function Rules({ opening, isOpenNow, say, typed, problemOf }: Props) {
  const needed = typedText(typed, 'needed', String(opening?.needed ?? 1))
  return (
    <form method="post" class="stack">
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      <ChoiceCards
        name="needed"
        legend={say('needed')}
        error={problemOf('needed')}
        chosenLabel={say('chosen')}
        columns={3}
        options={NEEDED.map((value) => ({
          value,
          label: say(`needed-${value}`),
          checked: needed === value,
        }))}
      />
      <TextField
        name="lastDay"
        type="date"
        label={say('lastDay')}
        hint={say('lastDayHint')}
        value={typedText(typed, 'lastDay', opening?.lastDay)}
        error={problemOf('lastDay')}
        short
      />
      <Select
        name="lasts"
        label={say('lasts')}
        value={typedText(typed, 'lasts', opening?.lasts)}
        error={problemOf('lasts')}
        options={YEARS.map((value) => ({ value, label: say(`lasts-${value}`) }))}
      />
      <Buttons>
        <Button>{say(isOpenNow ? 'save' : 'open')}</Button>
      </Buttons>
    </form>
  )
}

function Reviewers({ reviewers, version, say }: Props) {
  const here = `/pro/badges/${version.slug}/demandes/relecteurs`
  return (
    <Card title={say('reviewers')} icon="users-three" tone="sand">
      {reviewers.length === 0 ? (
        <p>{say('noReviewer')}</p>
      ) : (
        <ul class="summary__lines">
          {reviewers.map(({ id, name, confirmedAt }) => (
            <li key={id}>
              {name} <Tag label={say(confirmedAt ? 'confirmed' : 'waiting')} />{' '}
              <a href={`${here}/${id}/remercier`}>
                {say('thank')}
                <span class="unseen"> {name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href={here} tone="quiet" icon="plus">
          {say('invite')}
        </ButtonLink>
      </Buttons>
    </Card>
  )
}

/** Nobody asks for it any more. */
export const closeOpeningPage = page('/pro/badges/:badgeSlug/demandes/fermer', {
  words: openingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => {
    const { version } = await openingInSight(ctx, { badgeSlug })
    return goTo(`/pro/badges/${version.slug}/demandes`)
  },
  act: async (ctx, { badgeSlug }) => {
    await closeBadge(ctx, { badgeSlug })
    return goTo(`/pro/badges/${encodeURIComponent(badgeSlug)}/demandes`, 'openings.closed')
  },
})
