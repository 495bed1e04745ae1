import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CopyLine } from '../../../ui/form/copy-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { ShownSheet } from '../../cv/pages/shown-sheet.tsx'
import { invitationForm, LABEL_MAX } from '../invitation.ts'
import { type FollowedInvitation, invitationsOf } from '../server/invitations-of.ts'
import { inviteToPrepare, stopInvitation } from '../server/invite-to-prepare.ts'
import { readCvShownToMe } from '../server/show-to-professional.ts'
import { invitationProfessionalWords } from '../words.ts'

const HERE = '/pro/invitations-cv'

/** Whom do I invite to prepare a CV, and what came of it? */
export const invitationsPage = page(HERE, {
  words: invitationProfessionalWords,
  open: ['professional'],
  show: async (ctx, _params, { origin }) => ({ all: await invitationsOf(ctx), origin }),
  form: invitationForm,
  act: async (ctx, { label }) => {
    await inviteToPrepare(ctx, { label })
    return goTo(HERE, 'cvInvitationsPro.made')
  },
  view: (props) => {
    const { all, say, typed, problemOf } = props
    return (
      <Content title={say('title')} intro={say('intro')}>
        <form method="post" class="stack" noValidate>
          <TextField
            name="label"
            label={say('label')}
            hint={say('labelHint')}
            value={typedText(typed, 'label', '')}
            error={problemOf('label')}
            maxlength={LABEL_MAX}
            autocomplete="off"
          />
          <Buttons>
            <Button>{say('make')}</Button>
          </Buttons>
        </form>
        {all.length === 0 ? (
          <EmptyState icon="envelope-simple-open" title={say('noneTitle')} text={say('none')} />
        ) : (
          <section class="stack">
            <h2>{say('yours')}</h2>
            {all.map((one) => (
              <Followed key={one.invitation.id} {...props} one={one} />
            ))}
          </section>
        )}
      </Content>
    )
  },
})

type Props = View<typeof invitationProfessionalWords> & { one: FollowedInvitation; origin: string }

function Followed({ one: { invitation, token, taken }, origin, say, reading }: Props) {
  return (
    <Card level={3} title={invitation.label}>
      {token ? (
        <>
          <p class="quiet">{say('until', { day: dayInWords(invitation.expiresAt, reading) })}</p>
          <CopyLine
            name={`invitation-${invitation.id}`}
            label={say('address')}
            text={`${origin}/invitation-cv/${token}`}
          />
        </>
      ) : (
        <p class="quiet">{say('closed')}</p>
      )}
      <p>{say('takenUp', { count: taken.length })}</p>
      {taken.length > 0 && (
        <ul>
          {taken.map(({ id, takenAt, shownAt }) => (
            <li key={id}>
              {shownAt ? (
                <a href={`${HERE}/cv/${id}`}>
                  {say('seeCv', { day: dayInWords(shownAt, reading) })}
                </a>
              ) : (
                say('takenOn', { day: dayInWords(takenAt, reading) })
              )}
            </li>
          ))}
        </ul>
      )}
      {token && (
        <form method="post" action={`${HERE}/${invitation.id}/fermer`}>
          <Button tone="quiet">
            {say('stop')}
            <span class="unseen"> : {invitation.label}</span>
          </Button>
        </form>
      )}
    </Card>
  )
}

/** Nobody new is invited. */
export const stopInvitationPage = page('/pro/invitations-cv/:invitationId/fermer', {
  words: invitationProfessionalWords,
  open: ['professional'],
  show: async () => goTo(HERE),
  act: async (ctx, { invitationId }) => {
    await stopInvitation(ctx, { invitationId })
    return goTo(HERE, 'cvInvitationsPro.stopped')
  },
})

/** A CV that its person shows me. */
export const shownCvPage = page('/pro/invitations-cv/cv/:takenId', {
  words: invitationProfessionalWords,
  open: ['professional'],
  show: async (ctx, { takenId }) => readCvShownToMe(ctx, { takenId }),
  view: ({ sheet, say }) => (
    <Content title={say('cvTitle')} intro={say('cvIntro')}>
      <ShownSheet sheet={sheet} level={2} />
      <Buttons>
        <ButtonLink href={HERE}>{say('back')}</ButtonLink>
      </Buttons>
    </Content>
  ),
})
