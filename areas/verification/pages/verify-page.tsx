import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, type View } from '../../../platform/web/page.tsx'
import { sayCode } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { verificationPageWords } from '../page-words.ts'
import type { Neighbours } from '../server/follow-link.ts'
import { verifyBadge } from '../server/verify-badge.ts'
import { BADGE_FILES, badgeAsk, LARGEST_PHOTO, type Verification } from '../verification.ts'
import { Answer } from './answer.tsx'

// sentences of the refusals that are told on this page
import '../words.ts'

/** A form holds a little more than its file. */
const AROUND = 64 * 1024

type Loaded = { answer: Verification | undefined; link: string; refused: string | undefined }

/** Is this badge good? Nobody needs an account to ask, and the answer is kept nowhere: it stands in the reply. */
export const verifyPage = (neighbours: Neighbours = {}) =>
  page('/verifier', {
    words: verificationPageWords,
    open: ANYONE,
    show: async (ctx, _params, { query, reading }): Promise<Loaded> => {
      const link = (query.get('lien') ?? '').slice(0, 2000)
      if (link === '') return { answer: undefined, link, refused: undefined }
      return answerTo(ctx, link, neighbours, (problem) => sayCode(problem.code, reading))
    },
    allows: 'camera',
    form: badgeAsk,
    upload: { field: 'file', largest: LARGEST_PHOTO + 5 * AROUND, tooBig: 'verification.tooLarge' },
    reply: async (ctx, ask, { files }): Promise<Loaded> => {
      const file = files.file && new Uint8Array(await files.file.arrayBuffer())
      return {
        answer: await verifyBadge(ctx, { ...ask, file, neighbours }),
        link: '',
        refused: undefined,
      }
    },
    view: ({ answer, ...asked }) =>
      answer ? (
        <Answer answer={answer} say={asked.say} reading={asked.reading} />
      ) : (
        <AskView {...asked} />
      ),
  })

/** A link in the address of the page: a fault of it is told under its field. */
async function answerTo(
  ctx: Context,
  link: string,
  neighbours: Neighbours,
  say: (problem: Refusal) => string,
): Promise<Loaded> {
  try {
    const answer = await verifyBadge(ctx, { link, neighbours })
    return { answer, link, refused: undefined }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { answer: undefined, link, refused: say(problem) }
  }
}

type AskProps = Omit<Loaded, 'answer'> & View<typeof verificationPageWords>

function AskView({ link, refused, say, typed, problemOf }: AskProps) {
  const hasText = typedText(typed, 'text', '') !== '' || problemOf('text') !== undefined
  const hasPerson = typedText(typed, 'person', '') !== '' || problemOf('person') !== undefined
  return (
    <Question title={say('question')} hint={say('hint')} back="/" submit={say('submit')} upload>
      <FileField
        name="file"
        label={say('fileField')}
        hint={say('fileHint')}
        error={problemOf('file')}
        accept={BADGE_FILES}
      />
      <Camera say={say} />
      <TextField
        name="link"
        type="url"
        label={say('linkField')}
        hint={say('linkHint')}
        value={typedText(typed, 'link', link)}
        error={problemOf('link') ?? refused}
        autocomplete="off"
        maxlength={2000}
      />
      <Details summary={say('pasteMore')} open={hasText}>
        <TextArea
          name="text"
          label={say('textField')}
          hint={say('textHint')}
          value={typedText(typed, 'text', '')}
          error={problemOf('text')}
          rows={6}
        />
      </Details>
      <Details summary={say('personMore')} open={hasPerson}>
        <TextField
          name="person"
          label={say('personField')}
          hint={say('personHint')}
          value={typedText(typed, 'person', '')}
          error={problemOf('person')}
          autocomplete="off"
          maxlength={200}
        />
      </Details>
    </Question>
  )
}

/** The camera, where script and a camera are found. Without them, a photo of the code is sent as a file. */
function Camera({ say }: Pick<AskProps, 'say'>) {
  return (
    <Island
      name="read-qr"
      class="qr-reader"
      data-looking={say('qrLooking')}
      data-found={say('qrFound')}
      data-nothing={say('qrNothing')}
      data-refused={say('qrRefused')}
    >
      <div class="qr-reader__deeds" hidden>
        <Button type="button" tone="quiet" icon="qr-code" name="scan">
          {say('qrScan')}
        </Button>
        <video class="qr-reader__sight" aria-label={say('qrSight')} playsinline muted hidden />
        <Button type="button" tone="danger" icon="stop" name="stop" hidden>
          {say('qrStop')}
        </Button>
        <p role="status" class="qr-reader__said" />
      </div>
    </Island>
  )
}
