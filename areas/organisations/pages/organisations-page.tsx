import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { kindWords } from '../kind-words.ts'
import type { Invitation } from '../member.ts'
import { organisationAsk } from '../organisation.ts'
import { foundOrganisation } from '../server/found-organisation.ts'
import { answerInvitation, invitationsToMe } from '../server/members/answer-invitation.ts'
import { organisationsOf } from '../server/organisations-of.ts'
import { organisationsProfessionalWords } from '../words.ts'
import { OrganisationForm } from './organisation-form.tsx'

type Speak = Say<typeof organisationsProfessionalWords>

/** In whose name do I recognise what people can do? */
export const organisationsPage = page('/pro/organisations', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx) => ({
    mine: await organisationsOf(ctx),
    invitations: await invitationsToMe(ctx),
  }),
  view: ({ say, reading, mine, invitations }) => (
    <Content title={say('title')} intro={say('intro')}>
      <div class="stack">
        {invitations.map(({ invitation, name }) => (
          <Invited
            key={invitation.id}
            invitation={invitation}
            name={name}
            say={say}
            reading={reading}
          />
        ))}
        {mine.length === 0 && invitations.length === 0 && (
          <EmptyState icon="buildings" title={say('none')} text={say('noneText')} />
        )}
        {mine.map(({ organisation, role }) => (
          <Card key={organisation.id} title={organisation.name} icon="buildings">
            <p class="quiet">
              {[sayer(kindWords, reading)(organisation.kind), organisation.town, say(role)].join(
                ' · ',
              )}
            </p>
            <p>
              <a
                href={`/pro/organisations/${organisation.slug}`}
                aria-label={`${say('open')} : ${organisation.name}`}
              >
                {say('open')}
              </a>
            </p>
          </Card>
        ))}
        <Buttons>
          <ButtonLink
            href="/pro/organisations/nouvelle"
            icon="plus-circle"
            tone={invitations.length > 0 ? 'quiet' : 'primary'}
          >
            {say('found')}
          </ButtonLink>
        </Buttons>
      </div>
    </Content>
  ),
})

type InvitedProps = { invitation: Invitation; name: string; say: Speak; reading: Reading }

function Invited({ invitation, name, say, reading }: InvitedProps) {
  const here = `/pro/organisations/invitations/${invitation.id}`
  return (
    <Card title={say('invitedTitle', { name })} icon="envelope-open" tone="sand">
      <p>
        {say('invitedText', {
          role: say(invitation.role),
          day: dayInWords(invitation.expiresAt, reading),
        })}
      </p>
      <div class="buttons">
        <form method="post" action={`${here}/accepter`}>
          <Button>{say('acceptNamed', { name })}</Button>
        </form>
        <form method="post" action={`${here}/refuser`}>
          <button
            class="button button--quiet"
            type="submit"
            aria-label={say('declineNamed', { name })}
          >
            {say('decline')}
          </button>
        </form>
      </div>
    </Card>
  )
}

/** Yes, I speak for them too. */
export const acceptInvitationPage = page('/pro/organisations/invitations/:invitationId/accepter', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/organisations'),
  act: async (ctx, { invitationId }) => {
    const { name, slug } = await answerInvitation(ctx, { invitationId, joins: true })
    return goTo(`/pro/organisations/${slug}`, 'organisations.accepted', { facts: { name } })
  },
})

/** No, this is not for me. */
export const declineInvitationPage = page('/pro/organisations/invitations/:invitationId/refuser', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/organisations'),
  act: async (ctx, { invitationId }) => {
    await answerInvitation(ctx, { invitationId, joins: false })
    return goTo('/pro/organisations', 'organisations.declined')
  },
})

/** Who are we, for those who will read our badges? */
export const newOrganisationPage = page('/pro/organisations/nouvelle', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  form: organisationAsk,
  act: async (ctx, ask) => {
    const { slug, name } = await foundOrganisation(ctx, ask)
    return goTo(`/pro/organisations/${slug}`, 'organisations.founded', { facts: { name } })
  },
  view: ({ say, reading, typed, problemOf }) => (
    <Question
      title={say('newTitle')}
      hint={say('newHint')}
      back="/pro/organisations"
      submit={say('save')}
    >
      <OrganisationForm say={say} reading={reading} typed={typed} problemOf={problemOf} />
    </Question>
  ),
})
