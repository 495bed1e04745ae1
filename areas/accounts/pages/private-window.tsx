import { Content } from '../../../platform/web/layout.tsx'
import type { Say } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import type { accountWords } from '../words.ts'

/** Instead of a question, for a professional: a person's session would take the place of theirs. */
export function PrivateWindow({ say }: { say: Say<typeof accountWords> }) {
  return (
    <Content title={say('ownWindow')} intro={say('ownWindowHint')}>
      <Buttons>
        <ButtonLink href="/pro">{say('ownWindowBack')}</ButtonLink>
      </Buttons>
    </Content>
  )
}
