import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Tabs } from '../../../ui/move/tabs.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { personWhoShares } from '../../consent/server/people-who-share.ts'
import { ageOf, noteSignedForm } from '../../consent/server/say-age-band.ts'
import { readPart } from '../server/read-part.ts'
import { peopleProfessionalWords } from '../words.ts'
import { ShownPart } from './shown-part.tsx'

/** What does this person show me? One part a page, so that the line the person sees says what was really read. */
export const personPage = page('/pro/personnes/:personId', {
  words: peopleProfessionalWords,
  open: ['professional'],
  show: async (ctx, { personId }, { query }) => {
    const sharer = await personWhoShares(ctx, { personId })
    const scope = sharer.scopes.find((one) => one === query.get('partie')) ?? sharer.scopes[0]
    if (!scope) return goTo('/pro/personnes')
    const part = await readPart(ctx, { personId, name: sharer.nickname, scope })
    const age = await ageOf(ctx, { personId })
    return { sharer, part, needsForm: age?.band === 'under15' && !age.hasSignedForm }
  },
  view: ({ sharer, part, needsForm, say, reading }) => (
    <Content
      title={sharer.nickname ?? say('noName')}
      intro={say('readOnly', { day: dayInWords(sharer.endsAt, reading) })}
      width="wide"
    >
      <Tabs
        label={say('parts')}
        tabs={sharer.scopes.map((scope) => ({
          href: `/pro/personnes/${sharer.personId}?partie=${scope}`,
          label: say(scope),
          current: scope === part.scope,
        }))}
      />
      <section class="stack">
        <h2>{say(part.scope)}</h2>
        <ShownPart part={part} reading={reading} />
      </section>
      {needsForm && (
        <Card title={say('form')} tone="sand">
          <p>{say('formText')}</p>
          <form method="post" action={`/pro/personnes/${sharer.personId}/autorisation`}>
            <Button tone="quiet">{say('formHeld')}</Button>
          </form>
        </Card>
      )}
      <LinkList links={[{ href: '/pro/personnes', label: say('backToPeople') }]} />
    </Content>
  ),
})

/** The parents' form is signed and in our cupboard. */
export const formNotedPage = page('/pro/personnes/:personId/autorisation', {
  words: peopleProfessionalWords,
  open: ['professional'],
  show: async (_ctx, { personId }) => goTo(`/pro/personnes/${personId}`),
  act: async (ctx, { personId }) => {
    await noteSignedForm(ctx, { personId })
    return goTo(`/pro/personnes/${personId}`, 'people.formNoted')
  },
})
