import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { euresCsv } from '../server/eures-csv.ts'
import { myList, personalIn, standingOfMine } from '../server/my-lists.ts'
import { publishList } from '../server/publish-list.ts'
import { removeList } from '../server/remove-list.ts'
import { localsProfessionalWords } from '../words.ts'

/** May everybody see it? */
export const publishPage = page('/pro/referentiels/:listId/publier', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => ({
    list: await myList(ctx, { listId }),
    standing: await standingOfMine(ctx, { listId }),
    personal: await personalIn(ctx, { listId }),
  }),
  form: z.object({ nobody: z.literal('yes', 'locals.sayNobody') }),
  act: async (ctx, { listId }) => {
    const { edition } = await publishList(ctx, { listId })
    return goTo(`/pro/referentiels/${listId}`, 'locals.published', { facts: { edition } })
  },
  view: ({ say, list, standing, personal, problemOf }) => (
    <Question
      title={say('publishTitle', { edition: list.edition + 1 })}
      hint={say('publishHint', { title: list.title })}
      back={`/pro/referentiels/${list.id}`}
      submit={say('publish')}
    >
      <div class="stack">
        {standing.decided < standing.lines && (
          <p>{say('undecided', { count: standing.lines - standing.decided })}</p>
        )}
        {personal.length > 0 && (
          <Notice tone="warning">
            <p>{say('looksPersonal')}</p>
            <ul>
              {personal.slice(0, 20).map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </Notice>
        )}
        {problemOf('nobody') && <p class="field__error">{problemOf('nobody')}</p>}
        <Checkbox name="nobody" label={say('namesNobody')} />
      </div>
    </Question>
  ),
})

/** What was decided, for whoever uses the layout of EURES. */
export const euresResource = resource(
  '/pro/referentiels/:listId/correspondances.csv',
  ['professional'],
  async (ctx, { listId }) => {
    const { name, text } = await euresCsv(ctx, { listId })
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)

/** It was a trial: may it go? */
export const removeListPage = page('/pro/referentiels/:listId/supprimer', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => ({ list: await myList(ctx, { listId }) }),
  act: async (ctx, { listId }) => {
    await removeList(ctx, { listId })
    return goTo('/pro/referentiels', 'locals.removed')
  },
  view: ({ say, list }) => (
    <Question
      title={say('removeTitle')}
      hint={say('removeHint')}
      back={`/pro/referentiels/${list.id}`}
      submit={say('remove')}
      isFinal
    >
      <p>{list.title}</p>
    </Question>
  ),
})
