import { dayInWords } from '../../../platform/day.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { type DayOfReading, endedAt, type Grant } from '../grant.ts'
import { whoSeesWhat } from '../server/who-sees-what.ts'
import { consentWords } from '../words.ts'
import { scopesInWords } from './grant-in-words.ts'
import { Outside, type OutsideKeeper } from './outside-pages.tsx'

/** Who sees what I wrote, and how do I stop it? */
export const whoSeesPage = (keeper: OutsideKeeper) =>
  page('/qui-voit-quoi', {
    words: consentWords,
    open: ['person'],
    show: async (ctx) => ({ ...(await whoSeesWhat(ctx)), outside: await keeper.list(ctx) }),
    view: (props) => {
      const { standing, past, readings, outside, say, reading } = props
      const share = <ButtonLink href="/qui-voit-quoi/partager">{say('show')}</ButtonLink>
      return (
        <Content title={say('title')} intro={say('intro')}>
          {standing.length === 0 && (
            <EmptyState
              icon="lock-simple"
              title={say(outside.length === 0 ? 'onlyYou' : 'noProfessional')}
              text={say('onlyYouText')}
              action={share}
            />
          )}
          {standing.length > 0 && (
            <section class="stack">
              <h2>{say('now')}</h2>
              {standing.map((grant) => (
                <StandingGrant key={grant.id} {...props} grant={grant} />
              ))}
              <Buttons>{share}</Buttons>
            </section>
          )}
          <Outside all={outside} say={say} reading={reading} />
          {(standing.length > 0 || readings.length > 0) && (
            <section class="prose">
              <h2>{say('readings')}</h2>
              {readings.length === 0 && <p>{say('noReading')}</p>}
              <ul>
                {readings.map((one) => (
                  <li key={`${one.at} ${one.scope} ${one.professional}`}>
                    {readingInWords(one, props)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {past.length > 0 && (
            <Details summary={say('past')}>
              <ul>
                {past.map((grant) => (
                  <li key={grant.id}>{pastInWords(grant, props)}</li>
                ))}
              </ul>
            </Details>
          )}
          <LinkList
            links={[
              { href: '/qui-voit-quoi/age', label: say('ageLink') },
              { href: '/mon-espace/mes-donnees', label: say('dataLink') },
            ]}
          />
        </Content>
      )
    },
  })

type Props = View<typeof consentWords>

/** One grant in a sentence, and the way to stop it. */
function StandingGrant({ grant, say, reading }: Props & { grant: Grant }) {
  const { id, professional: name, scopes, givenAt, endsAt } = grant
  return (
    <Card>
      <p>
        <strong>{say('reads', { name, what: scopesInWords(scopes, say, reading) })}</strong>
      </p>
      {givenAt && endsAt && (
        <p>
          {say('until', { from: dayInWords(givenAt, reading), to: dayInWords(endsAt, reading) })}
        </p>
      )}
      <form method="post" action={`/qui-voit-quoi/${id}/arreter`}>
        <Button tone="quiet" icon="hand-palm">
          {say('stop')}
          <span class="unseen"> {say('stopWhom', { name })}</span>
        </Button>
      </form>
    </Card>
  )
}

function readingInWords(one: DayOfReading, { say, reading }: Props): string {
  return say(one.times > 1 ? 'readOften' : 'readOn', {
    name: one.professional,
    what: scopesInWords([one.scope], say, reading),
    day: dayInWords(one.at, reading),
    times: one.times,
  })
}

function pastInWords(grant: Grant, { say, reading }: Props): string {
  const end = endedAt(grant)
  return say('could', {
    name: grant.professional,
    what: scopesInWords(grant.scopes, say, reading),
    from: grant.givenAt ? dayInWords(grant.givenAt, reading) : '',
    to: end ? dayInWords(end, reading) : '',
  })
}
