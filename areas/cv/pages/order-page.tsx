import { z } from 'zod'
import { text } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { RankedList } from '../../../ui/form/ranked-list.tsx'
import type { Move } from '../../interests/interest.ts'
import { ORDERED, type Ordered, SECTIONS } from '../cv.ts'
import { paperWords } from '../paper-words.ts'
import { partWords } from '../part-words.ts'
import { recognitionName } from '../recognition-entry.ts'
import { changeCv } from '../server/change-cv.ts'
import { isSection, moveInCv } from '../server/move-in-cv.ts'
import { readCv } from '../server/read-cv.ts'

const MOVES: readonly (Move | 'back')[] = ['up', 'down', 'out', 'back']

/** A button says which way, in which list, and what: `up.skills.oral`. */
const moveAsked = z.object({
  move: text(80).transform((value, issue) => {
    const [way = '', where = '', one = ''] = value.split('.', 3)
    const move = MOVES.find((known) => known === way)
    const list = ORDERED.find((known) => known === where)
    if (move && list && one) return { move, list, one }
    issue.addIssue({ code: 'custom', message: 'cv.notInCv' })
    return z.NEVER
  }),
})

/** What is read first? */
export const cvOrderPage = page('/mes-cv/:cvId/ordre', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => readCv(ctx, { cvId }),
  form: moveAsked,
  act: async (ctx, { cvId, move: { move, list, one } }) => {
    const here = `/mes-cv/${cvId}/ordre`
    if (move === 'back') {
      await putSectionBack(ctx, cvId, one)
      return goTo(here, 'cvParts.putBack')
    }
    const { position, of } = await moveInCv(ctx, { cvId, list, one, move })
    return goTo(here, position > 0 ? 'cvParts.moved' : 'cvParts.dropped', {
      facts: { position, of },
    })
  },
  view: ({ cv, content, say, reading }) => {
    const sayPart = sayer(paperWords, reading)
    const sections = cv.sections.map((code) => ({ code, label: sayPart(code) }))
    const out = SECTIONS.filter((section) => !cv.sections.includes(section))
    return (
      <Content title={say('orderTitle')} intro={say('orderHint')}>
        <form method="post" class="stack">
          <Listed list="sections" title={say('orderSections')} items={sections} say={say} />
          {out.length > 0 && (
            <section class="stack">
              <h3>{say('leftOut')}</h3>
              {out.map((section) => (
                <p key={section}>
                  {sayPart(section)}{' '}
                  <Button tone="link" name="move" value={`back.sections.${section}`}>
                    {say('addBack')}
                    <span class="unseen"> : {sayPart(section)}</span>
                  </Button>
                </p>
              ))}
            </section>
          )}
          <Listed
            list="skills"
            title={say('orderSkills')}
            items={content.skills.map(({ code, label }) => ({
              code,
              label: inReading(label, reading),
            }))}
            say={say}
          />
          <Listed
            list="experiences"
            title={say('orderExperiences')}
            items={content.experiences.map(({ id, title }) => ({ code: id, label: title }))}
            say={say}
          />
          <Listed
            list="recognitions"
            title={say('orderRecognitions')}
            items={content.recognitions.map((one) => ({
              code: one.key,
              label: recognitionName(one),
            }))}
            say={say}
          />
        </form>
        <Buttons>
          <ButtonLink href={`/mes-cv/${cv.id}`}>{say('backToCv')}</ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

async function putSectionBack(
  ctx: Parameters<typeof readCv>[0],
  cvId: string,
  section: string,
): Promise<void> {
  const { cv } = await readCv(ctx, { cvId })
  if (!isSection(section) || cv.sections.includes(section)) return
  await changeCv(ctx, { cvId, change: { sections: [...cv.sections, section] } })
}

type ListedProps = {
  list: Ordered
  title: string
  items: readonly { code: string; label: string }[]
  say: Say<typeof partWords>
}

function Listed({ list, title, items, say }: ListedProps) {
  if (items.length === 0) return null
  const way = (move: Move, code: string, label: string) => (
    <Button tone="link" name="move" value={`${move}.${list}.${code}`}>
      {say(move)}
      <span class="unseen"> : {label}</span>
    </Button>
  )
  return (
    <section class="stack">
      <h2>{title}</h2>
      <RankedList
        label={title}
        items={items.map(({ code, label }, place) => ({
          code,
          label,
          ways: (
            <>
              {place > 0 && way('up', code, label)}
              {place < items.length - 1 && way('down', code, label)}
              {way('out', code, label)}
            </>
          ),
        }))}
      />
    </section>
  )
}
