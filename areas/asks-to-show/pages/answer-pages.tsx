import { z } from 'zod'
import { dayInWords } from '../../../platform/day.ts'
import { many, oneOf, optionalText, text } from '../../../platform/fields.ts'
import { LIFETIMES } from '../../../platform/link-lifetime.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { LifetimeChoice } from '../../../platform/web/lifetime-choice.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { keyOf, MOST_PIECES } from '../../portfolio/collection.ts'
import { CONTACT_MAX, NAME_MAX } from '../../portfolio/collection-link.ts'
import { nameInWords, SECTIONS } from '../../portfolio/pages/in-words.ts'
import { shownOutside } from '../../portfolio/server/links/open-portfolio.ts'
import { mayShareCollections } from '../../portfolio/server/links/share-collection.ts'
import { getCollection, myCollections } from '../../portfolio/server/my-collections.ts'
import type { Showable } from '../../portfolio/server/showable-of.ts'
import { portfolioWords } from '../../portfolio/words.ts'
import { askAnswerWords } from '../answer-words.ts'
import { chooseCollection } from '../ask-to-show.ts'
import { gatherForAsk } from '../server/answering/gather-for-ask.ts'
import { openAsk } from '../server/answering/open-ask.ts'
import { showToAsker } from '../server/answering/show-to-asker.ts'
import { placeOf, whatFits } from '../server/answering/what-fits.ts'
import { addressOf } from './ask-page.tsx'

const NEW = 'new'

/** Which of my collections do I show, or a new one? */
export const chooseForAskPage = page('/demande/:token/choisir', {
  words: askAnswerWords,
  open: ['person'],
  unlisted: true,
  show: async (ctx, { token }) => {
    const { purpose } = await openAsk(ctx, { token })
    const collections = (await myCollections(ctx)).filter(({ pieces }) => pieces.length > 0)
    const here = addressOf(token)
    return collections.length === 0 ? goTo(`${here}/nouvelle`) : { purpose, collections, here }
  },
  form: z.object({ choice: text(60) }),
  act: async (ctx, { token, choice }) => {
    const here = addressOf(token)
    if (choice === NEW) return goTo(`${here}/nouvelle`)
    if (!(await myCollections(ctx)).some(({ id }) => id === choice)) throw chooseCollection()
    return goTo(`${here}/montrer/${choice}`)
  },
  view: ({ purpose, collections, here, say, typed, problemOf }) => {
    const chosen = typedText(typed, 'choice', '')
    return (
      <Question
        title={say('chooseTitle')}
        hint={say('chooseHint', { purpose })}
        back={here}
        submit={say('continue')}
      >
        <ChoiceCards
          name="choice"
          columns={1}
          error={problemOf('choice')}
          chosenLabel={say('chosen')}
          options={[
            {
              value: NEW,
              label: say('newOne'),
              hint: say('newOneBare'),
              icon: 'plus-circle',
              checked: chosen === NEW,
            },
            ...collections.map(({ id, title, pieces }) => ({
              value: id,
              label: title,
              hint: say('pieces', { count: pieces.length }),
              icon: 'medal',
              checked: chosen === id,
            })),
          ]}
        />
      </Question>
    )
  },
})

/** What goes with this ask is ticked already; I add and take out. */
export const gatherForAskPage = page('/demande/:token/nouvelle', {
  words: askAnswerWords,
  open: ['person'],
  unlisted: true,
  show: async (ctx, { token }) => {
    const ask = await openAsk(ctx, { token })
    const { all, fits } = await whatFits(ctx, ask)
    const { purpose, expiresAt } = ask
    return { purpose, expiresAt, all, fits, here: addressOf(token) }
  },
  form: z.object({ pieces: many(400, 60) }),
  act: async (ctx, { token, pieces }) => {
    const { collectionId } = await gatherForAsk(ctx, { token, ticked: pieces })
    return goTo(`${addressOf(token)}/montrer/${collectionId}`)
  },
  view: (props) => (props.all.length === 0 ? <NothingToShow {...props} /> : <Gather {...props} />),
})

type GatherProps = View<typeof askAnswerWords> & {
  purpose: string
  expiresAt: Date
  all: Showable[]
  fits: Set<string>
  here: string
}

function NothingToShow({ expiresAt, here, say, reading }: GatherProps) {
  return (
    <Content title={say('chooseTitle')}>
      <EmptyState
        icon="medal"
        title={say('nothingTitle')}
        text={say('nothingText', { day: dayInWords(expiresAt, reading) })}
        action={<ButtonLink href="/experiences/nouvelle">{say('tell')}</ButtonLink>}
      />
      <LinkList links={[{ href: here, label: say('title') }]} />
    </Content>
  )
}

function Gather({ purpose, all, fits, here, say, reading, typed, problemOf }: GatherProps) {
  const sayPortfolio = sayer(portfolioWords, reading)
  const ticked = typedChoices(typed, 'pieces', [...fits].slice(0, MOST_PIECES))
  const parts = SECTIONS.map((part) => ({
    ...part,
    things: all.filter(({ kind }) => kind === part.kind),
  })).filter(({ things }) => things.length > 0)
  return (
    <Question
      title={say('chooseTitle')}
      hint={
        fits.size > 0
          ? say('newOneHint', { count: Math.min(fits.size, MOST_PIECES) })
          : say('chooseHint', { purpose })
      }
      back={here}
      submit={say('continue')}
    >
      {parts.map(({ kind, word, icon, things }, index) => (
        <ChoiceCards
          key={kind}
          name="pieces"
          type="checkbox"
          id={index === 0 ? 'pieces' : `pieces-${kind}`}
          legend={sayPortfolio(word)}
          error={index === 0 ? problemOf('pieces') : undefined}
          chosenLabel={say('chosen')}
          options={things.map((one) => ({
            value: keyOf(one),
            label: nameInWords(one, reading),
            icon: one.kind === 'skill' ? one.skill.icon : icon,
            checked: ticked.includes(keyOf(one)),
          }))}
        />
      ))}
    </Question>
  )
}

/** This, to them, until then: it leaves. */
export const showToAskerPage = page('/demande/:token/montrer/:collectionId', {
  words: askAnswerWords,
  open: ['person'],
  unlisted: true,
  show: async (ctx, { token, collectionId }) => {
    const collection = await getCollection(ctx, { collectionId })
    const ask = await openAsk(ctx, { token })
    const place = placeOf(ask)
    return {
      who: ask.organisation ?? ask.name,
      code: place.kind === 'occupation' ? place.code : null,
      collection,
      shown: await shownOutside(ctx, collection),
      may: await mayShareCollections(ctx),
      nickname: (await whoAmI(ctx)).nickname,
      here: addressOf(token),
    }
  },
  form: z.object({
    days: oneOf(LIFETIMES),
    name: optionalText(NAME_MAX),
    contact: optionalText(CONTACT_MAX),
  }),
  act: async (ctx, { token, collectionId, ...asked }, { origin }) => {
    const { linkId } = await showToAsker(ctx, { token, collectionId, ...asked, origin })
    return goTo(`/portfolio/${collectionId}/liens/${linkId}`, 'askToShowAnswers.shown')
  },
  view: (props) => (props.may === 'yes' ? <ShowView {...props} /> : <NotYet {...props} />),
})

type ShowProps = View<typeof askAnswerWords> & {
  who: string
  code: string | null
  collection: { id: string; title: string }
  shown: Showable[]
  nickname: string | null
  may: string
  here: string
}

/** What comes before: an age, or somebody who accompanies. */
function NotYet({ may, collection, here, say }: ShowProps) {
  const back = encodeURIComponent(`${here}/montrer/${collection.id}`)
  return (
    <Content title={say('notYet')}>
      <p>{say(may === 'ask-age' ? 'age' : 'notAtThisAge')}</p>
      {may === 'ask-age' && (
        <Buttons>
          <ButtonLink href={`/qui-voit-quoi/age?retour=${back}`}>{say('sayAge')}</ButtonLink>
        </Buttons>
      )}
      <LinkList links={[{ href: here, label: say('title') }]} />
    </Content>
  )
}

function ShowView(props: ShowProps) {
  const { who, code, collection, shown, nickname, here, say, reading, typed, problemOf } = props
  const line = (name: 'name' | 'contact', hint: string, maxlength: number, value: string) => (
    <TextField
      name={name}
      label={say(name === 'name' ? 'name' : 'reach')}
      hint={hint}
      value={typedText(typed, name, value)}
      error={problemOf(name)}
      maxlength={maxlength}
      autocomplete="off"
    />
  )
  return (
    <Question
      title={say('showTitle', { who })}
      hint={say('showHint')}
      back={`${here}/choisir`}
      submit={say('show')}
    >
      <Card title={say('willSee', { who })} icon="eye" tone="sand">
        <ul class="summary__lines">
          {shown.map((one) => (
            <li key={keyOf(one)}>{nameInWords(one, reading)}</li>
          ))}
        </ul>
        {code && (
          <p>
            <a href={`/portfolio/${collection.id}/ici?metier=${code}`}>{say('seeHere')}</a>
          </p>
        )}
      </Card>
      <LifetimeChoice {...{ reading, typed, problemOf }} />
      {line('name', say('nameHint'), NAME_MAX, nickname ?? '')}
      {line('contact', say('reachHint'), CONTACT_MAX, '')}
    </Question>
  )
}
