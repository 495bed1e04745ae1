import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { scopesInWords } from '../../consent/pages/grant-in-words.ts'
import { getDraft, giveGrant } from '../../consent/server/give-grant.ts'
import { consentWords } from '../../consent/words.ts'
import { readPart } from '../server/read-part.ts'
import { partWords } from '../words.ts'
import { ShownPart } from './shown-part.tsx'

/** What exactly will they see? */
export const previewPage = page('/qui-voit-quoi/partager/:grantId/apercu', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { grantId }) => {
    const grant = await getDraft(ctx, { grantId })
    const { id: personId, nickname: name } = await whoAmI(ctx)
    const { endsAt, professional, scopes } = grant
    // The earlier questions come first, for whoever arrives here by its address.
    if (!endsAt || scopes.length === 0) return goTo(`/qui-voit-quoi/partager/${grantId}`)
    const parts = []
    for (const scope of scopes) parts.push(await readPart(ctx, { personId, name, scope }))
    return { grantId, professional, scopes, endsAt, nickname: name, parts }
  },
  act: async (ctx, { grantId }) => {
    const { professional } = await giveGrant(ctx, { grantId })
    return goTo('/qui-voit-quoi', 'consent.given', { facts: { name: professional } })
  },
  view: ({ grantId, professional, scopes, endsAt, nickname, parts, say, reading }) => (
    <Question
      title={say('preview', { name: professional })}
      hint={say('previewHint', { name: professional })}
      back={`/qui-voit-quoi/partager/${grantId}/jusqu-a`}
      step={{ now: 4, of: 4, label: say('previewPart') }}
      submit={say('confirm')}
      ways={[{ href: '/qui-voit-quoi', label: say('notNow') }]}
    >
      <Notice>
        {say('willRead', {
          name: professional,
          what: scopesInWords(scopes, sayer(consentWords, reading), reading),
          day: dayInWords(endsAt, reading),
        })}{' '}
        {nickname ? say('underName', { nickname }) : say('withoutName')}
      </Notice>
      {parts.map((part, rank) => (
        <Details key={part.scope} summary={say(part.scope)} open={rank === 0}>
          <ShownPart part={part} reading={reading} />
        </Details>
      ))}
    </Question>
  ),
})
