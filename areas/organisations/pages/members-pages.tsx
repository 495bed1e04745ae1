import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { inviteAsk, ROLES, type Role, roleAsk } from '../member.ts'
import { changeRole } from '../server/members/change-role.ts'
import { cancelInvitation, inviteMember } from '../server/members/invite-member.ts'
import { putMemberBack, removeMember } from '../server/members/leave-organisation.ts'
import { memberToRun, myOrganisationToRun } from '../server/members/members-of.ts'
import { organisationsProfessionalWords } from '../words.ts'

type Speak = Say<typeof organisationsProfessionalWords>

const ICONS: Record<Role, string> = { admin: 'key', writer: 'pencil-line', giver: 'hand-heart' }

type ChoiceProps = { say: Speak; chosen: string; error: string | undefined }

/** The three things one may do there, to choose from. */
function RoleChoices({ say, chosen, error }: ChoiceProps) {
  return (
    <ChoiceCards
      name="role"
      legend={say('whichRole')}
      error={error}
      chosenLabel={say('chosen')}
      columns={1}
      options={ROLES.map((value) => ({
        value,
        icon: ICONS[value],
        label: say(value),
        hint: say(`${value}Hint`),
        checked: chosen === value,
      }))}
    />
  )
}

/** Who else speaks for us? */
export const inviteMemberPage = page('/pro/organisations/:organisationSlug/inviter', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug }) => myOrganisationToRun(ctx, { slug: organisationSlug }),
  form: inviteAsk,
  act: async (ctx, { organisationSlug, email, role }, { reading, origin }) => {
    await inviteMember(ctx, { slug: organisationSlug, email, role, reading, origin })
    return goTo(`/pro/organisations/${organisationSlug}`, 'organisations.sent', {
      facts: { email },
    })
  },
  view: ({ say, typed, problemOf, organisation }) => (
    <Question
      title={say('inviteTitle')}
      hint={say('inviteHint')}
      back={`/pro/organisations/${organisation.slug}`}
      submit={say('send')}
    >
      <div class="stack">
        <TextField
          name="email"
          type="email"
          label={say('email')}
          value={typedText(typed, 'email', '')}
          error={problemOf('email')}
          maxlength={120}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <RoleChoices
          say={say}
          chosen={typedText(typed, 'role', 'writer')}
          error={problemOf('role')}
        />
      </div>
    </Question>
  ),
})

/** Nobody waits for them any more. */
export const cancelInvitationPage = page(
  '/pro/organisations/:organisationSlug/invitations/:invitationId/annuler',
  {
    words: organisationsProfessionalWords,
    open: ['professional'],
    show: async () => goTo('/pro/organisations'),
    act: async (ctx, { organisationSlug, invitationId }) => {
      await cancelInvitation(ctx, { slug: organisationSlug, invitationId })
      return goTo(`/pro/organisations/${organisationSlug}`, 'organisations.cancelled')
    },
  },
)

/** What does this colleague do here? */
export const memberRolePage = page('/pro/organisations/:organisationSlug/membres/:memberId/role', {
  words: organisationsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { organisationSlug, memberId }) =>
    memberToRun(ctx, { slug: organisationSlug, memberId }),
  form: roleAsk,
  act: async (ctx, { organisationSlug, memberId, role }) => {
    const { name } = await changeRole(ctx, { slug: organisationSlug, memberId, role })
    return goTo(`/pro/organisations/${organisationSlug}`, 'organisations.roleChanged', {
      facts: { name },
    })
  },
  view: ({ say, typed, problemOf, organisation, member }) => (
    <Question
      title={say('roleOf', { name: member.name })}
      back={`/pro/organisations/${organisation.slug}`}
      submit={say('save')}
    >
      <RoleChoices
        say={say}
        chosen={typedText(typed, 'role', member.role)}
        error={problemOf('role')}
      />
    </Question>
  ),
})

/** They speak for us no longer. */
export const removeMemberPage = page(
  '/pro/organisations/:organisationSlug/membres/:memberId/retirer',
  {
    words: organisationsProfessionalWords,
    open: ['professional'],
    show: async () => goTo('/pro/organisations'),
    act: async (ctx, { organisationSlug, memberId }) => {
      const { name } = await removeMember(ctx, { slug: organisationSlug, memberId })
      const here = `/pro/organisations/${organisationSlug}`
      return goTo(here, 'organisations.memberRemoved', {
        facts: { name },
        undo: `${here}/membres/${memberId}/remettre`,
      })
    },
  },
)

/** That was a mistake: they do. */
export const putMemberBackPage = page(
  '/pro/organisations/:organisationSlug/membres/:memberId/remettre',
  {
    words: organisationsProfessionalWords,
    open: ['professional'],
    show: async () => goTo('/pro/organisations'),
    act: async (ctx, { organisationSlug, memberId }) => {
      const { name } = await putMemberBack(ctx, { slug: organisationSlug, memberId })
      return goTo(`/pro/organisations/${organisationSlug}`, 'organisations.memberBack', {
        facts: { name },
      })
    },
  },
)
