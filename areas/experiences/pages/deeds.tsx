import type { ComponentChildren } from 'preact'
import type { View } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Details } from '../../../ui/show/details.tsx'
import type { Experience } from '../experience.ts'
import { titleInWords } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { experienceWords } from '../words.ts'

type Props = View<typeof experienceWords> & {
  experience: Experience
  /** True inside the form of a question: the buttons borrow it, since a form cannot hold another. */
  insideForm?: boolean
}

/** What else may be done with a story, finished or not: copy it, delete it. */
export function Deeds({ experience, insideForm = false, say }: Props) {
  const start = addressOf(experience, 'check')
  const title = <span class="unseen"> {titleInWords(experience, say)}</span>
  const deed = (address: string, button: (formaction?: string) => ComponentChildren) =>
    insideForm ? (
      button(address)
    ) : (
      <form method="post" action={address}>
        {button()}
      </form>
    )
  return (
    <Details summary={say('more')}>
      {experience.title !== '' && (
        <>
          <p>{say('duplicateHint')}</p>
          {deed(`${start}/copier`, (formaction) => (
            <Button tone="quiet" icon="copy" formaction={formaction}>
              {say('duplicate')}
              {title}
            </Button>
          ))}
        </>
      )}
      <p>{say('deleteHint')}</p>
      {deed(`${start}/supprimer`, (formaction) => (
        <Button tone="danger" icon="trash" formaction={formaction}>
          {say('delete')}
          {title}
        </Button>
      ))}
    </Details>
  )
}
