import { readableTitle } from '../../../platform/label.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { favouritesPageWords } from '../favourite-words.ts'
import { noteAsk, WORDS_MAX } from '../opinion.ts'
import { noteFavourite } from '../server/note-favourite.ts'
import { opinionsOf } from '../server/opinions-of.ts'

const FAVOURITES = '/metiers/favoris'

/** Why did I keep this one? A few words for myself. */
export const notePage = page('/metiers/:code/note', {
  words: favouritesPageWords,
  open: ['person'],
  show: async (ctx, { code }) => {
    const kept = (await opinionsOf(ctx)).find(({ occupation }) => occupation === code)
    return kept?.kind === 'favourite' ? { kept } : goTo(`/metiers/${encodeURIComponent(code)}`)
  },
  form: noteAsk,
  act: async (ctx, { code, note }) => {
    await noteFavourite(ctx, { code, note })
    return goTo(FAVOURITES, note ? 'occupationFavourites.noted' : 'occupationFavourites.unnoted')
  },
  view: ({ kept, say, typed, problemOf }) => (
    <Question
      title={say('noteTitle')}
      hint={say('noteHint', { title: readableTitle(kept.about.label) })}
      back={FAVOURITES}
      submit={say('noteKeep')}
    >
      <TextArea
        name="note"
        label={say('noteLabel')}
        value={typedText(typed, 'note', kept.note)}
        error={problemOf('note')}
        max={WORDS_MAX}
        rows={4}
      />
    </Question>
  ),
})
