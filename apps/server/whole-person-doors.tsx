import { mustBePerson } from '../../areas/accounts/server/must-be-person.ts'
import { accountWords } from '../../areas/accounts/words.ts'
import { goTo } from '../../platform/web/going.ts'
import { Question } from '../../platform/web/layout.tsx'
import { page, resource } from '../../platform/web/page.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { forgetWholePerson, handOverWholePerson } from './whole-person.ts'

/** Do I want everything about me to disappear? */
export const erasePage = page('/mon-espace/effacer', {
  words: accountWords,
  open: ['person'],
  act: async (ctx) => {
    await forgetWholePerson(ctx, { personId: mustBePerson(ctx.actor) })
    return goTo('/', 'accounts.erased', {
      cookies: [
        { name: 'session', value: null },
        { name: 'affichage', value: null },
      ],
      clearSiteData: true,
    })
  },
  view: ({ say }) => (
    <Question
      title={say('eraseTitle')}
      hint={say('eraseText')}
      back="/mon-espace"
      submit={say('erase')}
      isFinal
      ways={[{ href: '/mon-espace/mes-donnees.json', label: say('spaceCopyLink') }]}
    >
      <Notice tone="warning">{say('eraseForever')}</Notice>
    </Question>
  ),
})

/** A copy of everything the house keeps about the person, for them alone. */
export const copyResource = resource('/mon-espace/mes-donnees.json', ['person'], async (ctx) => {
  const personId = mustBePerson(ctx.actor)
  const copy = {
    copiedOn: ctx.now.toISOString(),
    ...(await handOverWholePerson(ctx, { personId })),
  }
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mes-donnees-sillage.json"',
      'Cache-Control': 'no-store',
    },
  })
})
