import { dayInWords } from '../../../platform/day.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import { kindWords } from '../kind-words.ts'
import type { Invitation, Member } from '../member.ts'
import { domainOf, type Organisation, organisationAsk } from '../organisation.ts'
import { changeOrganisation } from '../server/change-organisation.ts'
import { comeBack, leaveOrganisation } from '../server/members/leave-organisation.ts'
import { membersOf, myOrganisation, myOrganisationToRun } from '../server/members/members-of.ts'
import { shownSiret } from '../siret.ts'
import { organisationsProfessionalWords } from '../words.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { verifiedInWords } from './verified-in-words.ts'

type Speak = Say<typeof organisationsProfessionalWords>

/** Who are we here, and who speaks for us? */
export const ownOrganisationPage = page('/pro/organisations/:organisationSlug', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug }) => membersOf(ctx, { slug: organisationSlug }),
  view: ({ say, reading, organisation, role, me, members, invitations }) => {
    const here = `/pro/organisations/${organisation.slug}`
    return (
      <Content title={organisation.name} intro={organisation.about ?? undefined}>
        <div class="stack">
          <Card title={say('members')} icon="users-three">
            <ul class="members">
              {members.map((member) => (
                <MemberLine
                  key={member.professionalId}
                  member={member}
                  isMe={member.professionalId === me}
                  mayChange={role === 'admin'}
                  here={here}
                  say={say}
                />
              ))}
            </ul>
            {invitations.length > 0 && (
              <>
                <h3>{say('waiting')}</h3>
                <ul class="members">
                  {invitations.map((one) => (
                    <WaitingLine
                      key={one.id}
                      invitation={one}
                      here={here}
                      say={say}
                      reading={reading}
                    />
                  ))}
                </ul>
              </>
            )}
            {role === 'admin' && (
              <Buttons>
                <ButtonLink href={`${here}/inviter`} icon="user-plus">
                  {say('invite')}
                </ButtonLink>
              </Buttons>
            )}
          </Card>
          <Card title={say('whoTitle')} icon="buildings">
            <SummaryList rows={rowsOf(organisation, say, reading)} />
            <LinkList
              links={[
                ...(role === 'admin'
                  ? [
                      { href: `${here}/appuis`, label: say('endorsements') },
                      { href: `${here}/changer`, label: say('change') },
                    ]
                  : []),
                { href: `/structures/${organisation.slug}`, label: say('seePublic') },
              ]}
            />
          </Card>
          <p>
            <a href={`${here}/quitter`}>{say('leave')}</a>
          </p>
        </div>
      </Content>
    )
  },
})

function rowsOf(organisation: Organisation, say: Speak, reading: Reading) {
  const { kind, postalCode, town, site, siret, isListed } = organisation
  return [
    { label: say('kindRow'), value: sayer(kindWords, reading)(kind) },
    { label: say('place'), value: `${postalCode} ${town}` },
    ...(site ? [{ label: say('siteRow'), value: domainOf(site) }] : []),
    ...(siret ? [{ label: say('siret'), value: shownSiret(siret) }] : []),
    { label: say('listedRow'), value: say(isListed ? 'listed' : 'notListed') },
    {
      label: say('checkedRow'),
      value: verifiedInWords(organisation, reading).join(' ') || say('notChecked'),
    },
  ]
}

type LineProps = { member: Member; isMe: boolean; mayChange: boolean; here: string; say: Speak }

function MemberLine({ member, isMe, mayChange, here, say }: LineProps) {
  const { name, email, role, professionalId } = member
  const theirs = `${here}/membres/${professionalId}`
  return (
    <li class="members__one">
      <div>
        <p>
          <strong>{name}</strong>
          {isMe && <span class="quiet"> ({say('you')})</span>}
        </p>
        <p class="quiet">
          {say(role)} · {email}
        </p>
      </div>
      {mayChange && (
        <div class="members__ways">
          <a href={`${theirs}/role`} aria-label={say('changeRoleNamed', { name })}>
            {say('changeRole')}
          </a>
          {!isMe && (
            <form method="post" action={`${theirs}/retirer`}>
              <button
                class="button button--link"
                type="submit"
                aria-label={say('removeMemberNamed', { name })}
              >
                {say('removeMember')}
              </button>
            </form>
          )}
        </div>
      )}
    </li>
  )
}

type WaitingProps = { invitation: Invitation; here: string; say: Speak; reading: Reading }

function WaitingLine({ invitation, here, say, reading }: WaitingProps) {
  const { id, email, role, expiresAt } = invitation
  return (
    <li class="members__one">
      <p>{say('waitingLine', { email, role: say(role), day: dayInWords(expiresAt, reading) })}</p>
      <form method="post" action={`${here}/invitations/${id}/annuler`}>
        <button
          class="button button--link"
          type="submit"
          aria-label={say('cancelNamed', { email })}
        >
          {say('cancel')}
        </button>
      </form>
    </li>
  )
}

/** What do we say of ourselves from now on? */
export const changeOrganisationPage = page('/pro/organisations/:organisationSlug/changer', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug }) => myOrganisationToRun(ctx, { slug: organisationSlug }),
  form: organisationAsk,
  act: async (ctx, { organisationSlug, ...ask }) => {
    const { organisation } = await myOrganisationToRun(ctx, { slug: organisationSlug })
    await changeOrganisation(ctx, { organisationId: organisation.id, ask })
    return goTo(`/pro/organisations/${organisationSlug}`, 'organisations.changed')
  },
  view: ({ say, reading, typed, problemOf, organisation }) => (
    <Question
      title={say('changeTitle')}
      hint={say('resets')}
      back={`/pro/organisations/${organisation.slug}`}
      submit={say('save')}
    >
      <OrganisationForm
        say={say}
        reading={reading}
        typed={typed}
        problemOf={problemOf}
        now={organisation}
      />
    </Question>
  ),
})

/** Shall I stop speaking in its name? */
export const leaveOrganisationPage = page('/pro/organisations/:organisationSlug/quitter', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug }) => myOrganisation(ctx, { slug: organisationSlug }),
  act: async (ctx, { organisationSlug }) => {
    const { name } = await leaveOrganisation(ctx, { slug: organisationSlug })
    return goTo('/pro/organisations', 'organisations.left', {
      facts: { name },
      undo: `/pro/organisations/${organisationSlug}/revenir`,
    })
  },
  view: ({ say, organisation }) => (
    <Question
      title={say('leaveTitle', { name: organisation.name })}
      hint={say('leaveHint')}
      back={`/pro/organisations/${organisation.slug}`}
      submit={say('doLeave')}
    />
  ),
})

/** I left by mistake. */
export const comeBackPage = page('/pro/organisations/:organisationSlug/revenir', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/organisations'),
  act: async (ctx, { organisationSlug }) => {
    await comeBack(ctx, { slug: organisationSlug })
    return goTo(`/pro/organisations/${organisationSlug}`)
  },
})
