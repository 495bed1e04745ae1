import { z } from 'zod'
import { cleaned, optionalText } from '../../../platform/fields.ts'
import { readableTitle } from '../../../platform/label.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Occupation } from '../../knowledge/occupation.ts'
import { searchOccupations } from '../../knowledge/server/search-occupations.ts'
import { InFrench } from '../../occupations/pages/in-french.tsx'
import { opinionsOf } from '../../occupations/server/opinions-of.ts'
import { partWords } from '../part-words.ts'
import { aimCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'
import { readGround } from '../server/read-ground.ts'

const WORDS_MOST = 100
const SHOWN = 8

/** Which occupation is this CV for? One of my favourites, one I look for, or none. */
export const cvAimPage = page('/mes-cv/:cvId/metier', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }, { query }) => {
    const cv = await getCv(ctx, { cvId })
    const words = cleaned(query.get('q') ?? '').slice(0, WORDS_MOST)
    const favourites = (await opinionsOf(ctx)).filter(({ kind }) => kind === 'favourite')
    return {
      cv,
      now: (await readGround(ctx, cv)).occupation,
      words,
      found: words ? (await searchOccupations(ctx, words)).slice(0, SHOWN) : [],
      favourites: favourites.map(({ about }) => about).slice(0, SHOWN),
    }
  },
  form: z.object({ occupation: optionalText(12) }),
  act: async (ctx, { cvId, occupation }) => {
    await aimCv(ctx, { cvId, occupationCode: occupation })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, now, words, found, favourites, say }) => {
    const start = `/mes-cv/${cv.id}`
    return (
      <Question title={say('aimTitle')} hint={say('aimHint')} back={start}>
        {now && <p>{say('aimNow', { name: now })}</p>}
        <form method="get" action={`${start}/metier`} role="search">
          <SearchLine>
            <TextField
              name="q"
              type="search"
              label={say('aimSearch')}
              hint={say('aimSearchHint')}
              value={words}
              maxlength={WORDS_MOST}
              autocomplete="off"
            />
            <Button>{say('search')}</Button>
          </SearchLine>
        </form>
        <form method="post" action={`${start}/metier`} class="stack">
          {words && (
            <Choices
              title={say(found.length > 0 ? 'found' : 'notFound', { words })}
              occupations={found}
            />
          )}
          {favourites.length > 0 && <Choices title={say('favourites')} occupations={favourites} />}
          <Button tone="link" name="occupation" value="">
            {say('aimNone')}
          </Button>
        </form>
      </Question>
    )
  },
})

type Props = { title: string; occupations: readonly Occupation[] }

function Choices({ title, occupations }: Props) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {occupations.map(({ code, label }) => (
        <Button key={code} tone="quiet" wide name="occupation" value={code}>
          <InFrench>{readableTitle(label)}</InFrench>
        </Button>
      ))}
    </section>
  )
}
