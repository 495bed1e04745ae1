import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page, type View } from '../../../../platform/web/page.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { TextArea } from '../../../../ui/form/text-area.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { letterForm, MESSAGE_MAX } from '../../collection-link.ts'
import { linkWords } from '../../link-words.ts'
import { getOpenLink } from '../../server/links/links-of.ts'
import { draftLetter, sendPortfolio } from '../../server/links/send-portfolio.ts'

type Where = { collectionId: string; linkId: string }
type Draft = { to: string; subject: string; text: string; message: string }
type Loaded = { back: string; draft: Draft | undefined }

const addressOf = ({ collectionId, linkId }: Where) => `/portfolio/${collectionId}/liens/${linkId}`

/** To whom do I send it, and what will they read? Nothing leaves from here. */
export const writeLetterPage = page('/portfolio/:collectionId/liens/:linkId/envoyer', {
  words: linkWords,
  open: ['person'],
  show: async (ctx, where): Promise<Loaded> => {
    await getOpenLink(ctx, where)
    return { back: addressOf(where), draft: undefined }
  },
  form: letterForm,
  reply: async (ctx, ask, { origin, reading }): Promise<Loaded> => {
    const sending = { ...ask, language: reading.language, origin }
    const { to, subject, text } = await draftLetter(ctx, sending)
    return { back: addressOf(ask), draft: { to, subject, text, message: ask.message ?? '' } }
  },
  view: ({ back, draft, ...rest }) =>
    draft ? <Look back={back} draft={draft} {...rest} /> : <Write back={back} {...rest} />,
})

type WriteProps = View<typeof linkWords> & { back: string }

function Write({ back, say, typed, problemOf }: WriteProps) {
  return (
    <Question title={say('mailQuestion')} hint={say('mailHint')} back={back} submit={say('look')}>
      <TextField
        name="mail"
        type="email"
        label={say('mail')}
        value={typedText(typed, 'mail', '')}
        error={problemOf('mail')}
        maxlength={120}
        autocomplete="off"
        required
      />
      <TextArea
        name="message"
        label={say('message')}
        hint={say('messageHint')}
        value={typedText(typed, 'message', '')}
        error={problemOf('message')}
        max={MESSAGE_MAX}
      />
    </Question>
  )
}

/** The letter, whole, before it leaves. */
function Look({ back, draft, say }: WriteProps & { draft: Draft }) {
  return (
    <Question title={say('letterTitle')} back={`${back}/envoyer`}>
      <Card tone="sand">
        <p>{say('letterTo', { to: draft.to })}</p>
        <p>{say('letterAbout', { subject: draft.subject })}</p>
        {draft.text.split(/\n+/).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Card>
      <form method="post" action={`${back}/partir`}>
        <input type="hidden" name="mail" value={draft.to} />
        <input type="hidden" name="message" value={draft.message} />
        <Button wide>{say('send')}</Button>
      </form>
    </Question>
  )
}

/** It leaves. */
export const sendLetterPage = page('/portfolio/:collectionId/liens/:linkId/partir', {
  words: linkWords,
  open: ['person'],
  show: async (_ctx, where) => goTo(`${addressOf(where)}/envoyer`),
  form: letterForm,
  act: async (ctx, asked, { origin, reading }) => {
    await sendPortfolio(ctx, { ...asked, language: reading.language, origin })
    return goTo(addressOf(asked), 'portfolioLinks.sent')
  },
})
