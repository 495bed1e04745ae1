import { Content } from '../../../platform/web/layout.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { oneSessionWords } from '../one-session-words.ts'

/** Instead of a question, for a professional: a person's session would take the place of theirs. */
export function PrivateWindow({ reading }: { reading: Reading }) {
  const say = sayer(oneSessionWords, reading)
  return (
    <Content title={say('ownWindow')} intro={say('ownWindowHint')}>
      <Buttons>
        <ButtonLink href="/pro">{say('ownWindowBack')}</ButtonLink>
      </Buttons>
    </Content>
  )
}
