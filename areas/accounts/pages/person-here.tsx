import { Content } from '../../../platform/web/layout.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { oneSessionWords } from '../one-session-words.ts'

type Props = { title: string; hasCard: boolean; reading: Reading }

/** Instead of a question: the space of a person is open on this device, and nothing takes its place without being asked. */
export function PersonHere({ title, hasCard, reading }: Props) {
  const say = sayer(oneSessionWords, reading)
  return (
    <Content title={title} intro={say('personHere')}>
      {hasCard ? <p>{say('personKept')}</p> : <Notice tone="warning">{say('personNoCard')}</Notice>}
      <Buttons>
        {!hasCard && <ButtonLink href="/ma-carte-d-acces">{say('cardFirst')}</ButtonLink>}
        <ButtonLink href="/quitter" tone={hasCard ? 'primary' : 'quiet'}>
          {say('leaveFirst')}
        </ButtonLink>
        <ButtonLink href="/mes-experiences" tone="quiet">
          {say('stayHere')}
        </ButtonLink>
      </Buttons>
    </Content>
  )
}
