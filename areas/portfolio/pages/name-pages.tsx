import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { type Collection, nameForm, SENTENCE_MAX, TITLE_MAX } from '../collection.ts'
import { changeCollection } from '../server/change-collection.ts'
import { makeCollection } from '../server/make-collection.ts'
import { getCollection } from '../server/my-collections.ts'
import { portfolioWords } from '../words.ts'

/** What do I call what I want to show? */
export const newCollectionPage = page('/portfolio/nouvelle', {
  words: portfolioWords,
  open: ['person'],
  form: nameForm,
  act: async (ctx, named) => {
    const { id } = await makeCollection(ctx, named)
    return goTo(`/portfolio/${id}/choisir`)
  },
  view: ({ say, ...rest }) => (
    <Question title={say('newTitle')} back="/portfolio" submit={say('goOn')}>
      <NameFields say={say} {...rest} />
    </Question>
  ),
})

/** I call it otherwise. */
export const renameCollectionPage = page('/portfolio/:collectionId/nommer', {
  words: portfolioWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => ({ named: await getCollection(ctx, { collectionId }) }),
  form: nameForm,
  act: async (ctx, { collectionId, title, sentence }) => {
    await changeCollection(ctx, { collectionId, change: { title, sentence } })
    return goTo(`/portfolio/${collectionId}`, 'portfolio.saved')
  },
  view: ({ say, named, ...rest }) => (
    <Question title={say('renameTitle')} back={`/portfolio/${named.id}`} submit={say('save')}>
      <NameFields say={say} named={named} {...rest} />
    </Question>
  ),
})

type Props = Pick<View<typeof portfolioWords>, 'say' | 'typed' | 'problemOf'> & {
  named?: Collection
}

function NameFields({ say, typed, problemOf, named }: Props) {
  return (
    <>
      <TextField
        name="title"
        label={say('nameLabel')}
        hint={say('nameHint')}
        value={typedText(typed, 'title', named?.title ?? '')}
        error={problemOf('title')}
        maxlength={TITLE_MAX}
        required
      />
      <TextArea
        name="sentence"
        label={say('sentenceLabel')}
        hint={say('sentenceHint')}
        value={typedText(typed, 'sentence', named?.sentence ?? '')}
        error={problemOf('sentence')}
        max={SENTENCE_MAX}
        rows={3}
      />
    </>
  )
}
