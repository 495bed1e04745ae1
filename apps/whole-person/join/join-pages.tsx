import { joinWords } from '../../../areas/accounts/join-words.ts'
import { forgetDraft } from '../../../areas/accounts/server/draft-to-join.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { joinWholePerson, writtenBefore } from './join-whole-person.ts'

/** I wrote something before I took my card out: what becomes of it? */
export const joinPage = page('/rassembler', {
  words: joinWords,
  open: ['person'],
  show: async (ctx) => {
    const written = await writtenBefore(ctx)
    return written ? { written } : goTo('/mes-experiences')
  },
  act: async (ctx) => {
    const done = await joinWholePerson(ctx)
    if (!done) return goTo('/mes-experiences')
    const { leftOut, ...facts } = done
    const isTold = Object.values(facts).some((count) => count > 0)
    if (!isTold) return goTo('/mon-espace', 'joining.doneOthers')
    return leftOut > 0
      ? goTo('/mes-gouts', 'joining.doneButInterests', { facts: { ...facts, leftOut } })
      : goTo('/mes-experiences', 'joining.done', { facts })
  },
  view: ({ say, written }) => (
    <Question
      title={say('title')}
      hint={say('hint')}
      back="/mes-experiences"
      submit={say('join')}
      more={
        <Button tone="link" formaction="/rassembler/non">
          {say('notMine')}
        </Button>
      }
    >
      {written.nickname && <p>{say('named', { name: written.nickname })}</p>}
      <ul>
        {written.experiences > 0 && <li>{say('experiences', { count: written.experiences })}</li>}
        {written.interests > 0 && <li>{say('interests', { count: written.interests })}</li>}
        {written.opinions > 0 && <li>{say('opinions', { count: written.opinions })}</li>}
        {written.others > 0 && <li>{say('others', { count: written.others })}</li>}
      </ul>
    </Question>
  ),
})

/** It was somebody else: I leave it alone. */
export const leaveDraftPage = page('/rassembler/non', {
  words: joinWords,
  open: ['person'],
  show: async () => goTo('/rassembler'),
  act: async (ctx) => {
    await forgetDraft(ctx)
    return goTo('/mes-experiences', 'joining.left')
  },
})
