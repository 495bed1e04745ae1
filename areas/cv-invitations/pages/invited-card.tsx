import { type Reading, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import type { Invitation, Taken } from '../invitation.ts'
import { invitationWords } from '../words.ts'

type Props = { cvId: string; invitation: Invitation; taken: Taken; reading: Reading }

/** The professional who invited sees the CV only from here. */
export function InvitedCard({ cvId, invitation, taken, reading }: Props) {
  const say = sayer(invitationWords, reading)
  const isShown = taken.shownAt !== null
  return (
    <Card title={say('invited')} tone="sand">
      <p>{say(isShown ? 'shownText' : 'invitedText', { label: invitation.label })}</p>
      <form method="post" action={`/mes-cv/${cvId}/montrer`}>
        <Button tone="quiet" name="shows" value={isShown ? 'no' : 'yes'}>
          {say(isShown ? 'hide' : 'show')}
        </Button>
      </form>
    </Card>
  )
}
