import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { RankedList } from '../../../ui/form/ranked-list.tsx'
import { chooseForm, keyOf, MOST_PIECES, moveForm } from '../collection.ts'
import { choosePieces, movePiece } from '../server/change-collection.ts'
import { getCollection } from '../server/my-collections.ts'
import { showableOf, shownIn } from '../server/showable-of.ts'
import { portfolioWords } from '../words.ts'
import { nameInWords, SECTIONS } from './in-words.ts'

/** What do I show there? */
export const choosePiecesPage = page('/portfolio/:collectionId/choisir', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => ({
    collection: await getCollection(ctx, { collectionId }),
    all: await showableOf(ctx),
  }),
  form: chooseForm,
  act: async (ctx, { collectionId, pieces }) => {
    await choosePieces(ctx, { collectionId, ticked: pieces })
    return goTo(`/portfolio/${collectionId}`, 'portfolio.saved')
  },
  view: ({ collection, all, say, reading, typed, problemOf }) => {
    const ticked = typedChoices(typed, 'pieces', collection.pieces.map(keyOf))
    const parts = SECTIONS.map((part) => ({
      ...part,
      things: all.filter(({ kind }) => kind === part.kind),
    })).filter(({ things }) => things.length > 0)
    return (
      <Question
        title={say('chooseTitle')}
        hint={say('chooseHint', { max: MOST_PIECES })}
        back={`/portfolio/${collection.id}`}
        submit={say('save')}
      >
        {parts.map(({ kind, word, icon, things }, index) => (
          <Choices
            key={kind}
            id={index === 0 ? 'pieces' : `pieces-${kind}`}
            legend={say(word)}
            hint={kind === 'photo' ? say('photosHint') : undefined}
            error={index === 0 ? problemOf('pieces') : undefined}
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
  },
})

type ChoicesProps = Omit<Parameters<typeof ChoiceCards>[0], 'name' | 'type' | 'chosenLabel'>

function Choices(props: ChoicesProps) {
  const say = useSiteWords()
  return <ChoiceCards name="pieces" type="checkbox" chosenLabel={say('chosen')} {...props} />
}

/** What is seen first? */
export const orderPiecesPage = page('/portfolio/:collectionId/ordre', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => {
    const collection = await getCollection(ctx, { collectionId })
    return { collection, shown: shownIn(collection.pieces, await showableOf(ctx)) }
  },
  form: moveForm,
  act: async (ctx, { collectionId, move }) => {
    const [way = '', ...key] = move.split('.')
    await movePiece(ctx, { collectionId, way, key: key.join('.') })
    return goTo(`/portfolio/${collectionId}/ordre`, 'portfolio.moved')
  },
  view: ({ collection, shown, say, reading }) => {
    const way = (move: 'up' | 'down' | 'out', key: string, label: string) => (
      <Button tone="link" name="move" value={`${move}.${key}`}>
        {say(move)}
        <span class="unseen"> : {label}</span>
      </Button>
    )
    const items = shown.map((one, place) => {
      const [code, label] = [keyOf(one), nameInWords(one, reading)]
      const ways = (
        <>
          {place > 0 && way('up', code, label)}
          {place < shown.length - 1 && way('down', code, label)}
          {way('out', code, label)}
        </>
      )
      return { code, label, ways }
    })
    return (
      <Content title={say('orderTitle')} intro={say('orderHint')}>
        <form method="post" class="stack">
          <RankedList label={collection.title} items={items} />
        </form>
        <Buttons>
          <ButtonLink href={`/portfolio/${collection.id}`}>{say('backTo')}</ButtonLink>
        </Buttons>
      </Content>
    )
  },
})
