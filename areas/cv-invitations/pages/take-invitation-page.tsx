import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { readInvitation, takeInvitation } from '../server/take-invitation.ts'
import { invitationWords } from '../words.ts'

/** Somebody invites me to prepare a CV: what for, and what do they see? */
export const takeInvitationPage = page('/invitation-cv/:token', {
  words: invitationWords,
  open: ['visitor', 'person'],
  unlisted: true,
  show: async (ctx, { token }) => ({
    invitation: await readInvitation(ctx, { token }),
    isIn: ctx.actor.kind === 'person',
    // Whoever comes in first is led back here.
    back: `?retour=${encodeURIComponent(`/invitation-cv/${token}`)}`,
  }),
  act: async (ctx, { token }, { reading }) => {
    const { cvId } = await takeInvitation(ctx, { token, language: reading.language })
    return cvId ? goTo(`/mes-cv/${cvId}`, 'cvInvitations.taken') : goTo('/mes-cv')
  },
  view: ({ invitation, isIn, back, say }) => {
    const intro = say('intro', { label: invitation.label })
    if (isIn) {
      return (
        <Question title={say('title')} hint={intro} back="/mes-cv" submit={say('take')}>
          <p>{say('text')}</p>
        </Question>
      )
    }
    return (
      <Content title={say('title')} intro={intro}>
        <p>{say('text')}</p>
        <p>{say('startFirst')}</p>
        <Buttons>
          <ButtonLink href={`/bienvenue${back}`}>{say('start')}</ButtonLink>
          <ButtonLink href={`/reprendre${back}`} tone="quiet">
            {say('comeBack')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})
