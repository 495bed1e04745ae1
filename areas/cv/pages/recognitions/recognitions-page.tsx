import { z } from 'zod'
import { many } from '../../../../platform/fields.ts'
import { typedChoices } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { ButtonLink } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { sentencesIn } from '../../recognition.ts'
import { recognitionLines } from '../../recognition-entry.ts'
import { recognitionWords } from '../../recognition-words.ts'
import { chooseForCv } from '../../server/change-cv.ts'
import { getCv } from '../../server/get-cv.ts'
import { readCv } from '../../server/read-cv.ts'
import { readGround } from '../../server/read-ground.ts'

const GROUPS = [
  { kind: 'badge', legend: 'badges', icon: 'medal' },
  { kind: 'word', legend: 'recommendations', icon: 'handshake' },
] as const

/** Which badges and which words of others speak to this aim? */
export const cvRecognitionsPage = page('/mes-cv/:cvId/reconnaissances', {
  words: recognitionWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const cv = await getCv(ctx, { cvId })
    return { cv, recognitions: (await readGround(ctx, cv)).recognitions }
  },
  form: z.object({ recognitions: many(400, 60) }),
  act: async (ctx, { cvId, recognitions }) => {
    await chooseForCv(ctx, { cvId, chosen: { recognitions } })
    const { content } = await readCv(ctx, { cvId })
    const isLong = content.recognitions.some(
      (one) => one.kind === 'word' && sentencesIn(one.words ?? '').length > 1,
    )
    return goTo(isLong ? `/mes-cv/${cvId}/mots` : `/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, recognitions, say, reading, typed, problemOf }) => {
    const ticked = typedChoices(typed, 'recognitions', cv.recognitions)
    const groups = GROUPS.map((group) => ({
      ...group,
      all: recognitions.filter(({ kind }) => kind === group.kind),
    })).filter(({ all }) => all.length > 0)
    return (
      <Question
        title={say('title')}
        hint={say(groups.length > 0 ? 'hint' : 'none')}
        back={`/mes-cv/${cv.id}`}
        submit={groups.length > 0 ? say('keep') : undefined}
        more={
          groups.length === 0 && (
            <ButtonLink href="/recommandation/nouvelle">{say('ask')}</ButtonLink>
          )
        }
      >
        {groups.map(({ kind, legend, icon, all }, place) => (
          <ChoiceCards
            key={kind}
            id={place === 0 ? 'recognitions' : `recognitions-${kind}`}
            name="recognitions"
            type="checkbox"
            columns={1}
            legend={say(legend)}
            error={place === 0 ? problemOf('recognitions') : undefined}
            chosenLabel={say('chosen')}
            options={all.map((one) => {
              const { title, detail } = recognitionLines(one, reading)
              return {
                ...{ value: one.key, label: title, hint: detail, icon },
                checked: ticked.includes(one.key),
              }
            })}
          />
        ))}
      </Question>
    )
  },
})
