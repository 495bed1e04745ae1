import { z } from 'zod'
import { many } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { linesToReread } from '../server/lines-to-reread.ts'
import { takeSpellings } from '../server/take-spellings.ts'
import { MOST_REREAD } from '../spelling.ts'
import { proofreadingWords } from '../words.ts'

/** A CV that has just begun goes on to how one can be reached. */
const nextOf = (cvId: string, query: URLSearchParams) =>
  query.get('suite') === 'coordonnees' ? `/mes-cv/${cvId}/coordonnees` : `/mes-cv/${cvId}`

/** Do my own words read as I meant them? */
export const rereadPage = page('/mes-cv/:cvId/relire', {
  words: proofreadingWords,
  open: ['person'],
  show: async (ctx, { cvId }, { query }) => {
    const lines = await linesToReread(ctx, { cvId })
    const next = nextOf(cvId, query)
    if (lines.length > 0) return { lines, next }
    return goTo(next, query.has('suite') ? undefined : 'proofreading.nothing')
  },
  form: z.object({ taken: many(MOST_REREAD, 30) }),
  prepare: async (ctx, { cvId }) => ({ lines: await linesToReread(ctx, { cvId }) }),
  act: async (ctx, { cvId, taken, lines }, { query }) => {
    const chosen = lines.filter(({ id }) => taken.includes(id))
    await takeSpellings(ctx, { cvId, taken: chosen })
    return goTo(nextOf(cvId, query), chosen.length > 0 ? 'proofreading.taken' : undefined)
  },
  view: ({ lines, next, say, problemOf }) => (
    <Question
      title={say('title')}
      hint={say('hint')}
      back={next}
      submit={say('goOn')}
      ways={[{ href: next, label: say('keepAll') }]}
    >
      <ChoiceCards
        name="taken"
        type="checkbox"
        columns={1}
        error={problemOf('taken')}
        chosenLabel={say('chosen')}
        options={lines.map(({ id, written, proposed }) => ({
          value: id,
          label: proposed,
          hint: say('asWritten', { words: written }),
        }))}
      />
    </Question>
  ),
})
