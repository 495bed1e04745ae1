import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import type { Neighbours } from '../../verification/server/follow-link.ts'
import { BADGE_FILES, LARGEST_PHOTO } from '../../verification/verification.ts'
import { layOutBadges } from '../server/keep-badges.ts'
import { lookAtBadges } from '../server/look-at-badges.ts'
import { broughtWords } from '../words.ts'

// sentences of the refusals that are told on this page
import '../../verification/words.ts'

/** A form holds a little more than its file. */
const AROUND = 320 * 1024

/** Which badge do I bring? */
export const bringPage = (neighbours: Neighbours = {}) =>
  page('/badges-d-ailleurs/apporter', {
    words: broughtWords,
    open: ['person'],
    show: async (_ctx, _params, { query }) => ({ link: (query.get('lien') ?? '').slice(0, 2000) }),
    form: z.object({ link: optionalText(2000), text: optionalText(300_000) }),
    upload: { field: 'file', largest: LARGEST_PHOTO + AROUND, tooBig: 'verification.tooLarge' },
    prepare: async (ctx, ask, { files }) => {
      const file = files.file && new Uint8Array(await files.file.arrayBuffer())
      return { found: await lookAtBadges(ctx, { ...ask, file, neighbours }) }
    },
    act: async (ctx, { found }) => {
      const { batchId } = await layOutBadges(ctx, { found })
      return goTo(`/badges-d-ailleurs/apercu/${batchId}`)
    },
    view: ({ link, say, typed, problemOf }) => (
      <Question
        title={say('question')}
        hint={say('hint')}
        back="/badges-d-ailleurs"
        submit={say('look')}
        upload
      >
        <FileField
          name="file"
          label={say('fileField')}
          hint={say('fileHint')}
          error={problemOf('file')}
          accept={BADGE_FILES}
        />
        <TextField
          name="link"
          type="url"
          label={say('linkField')}
          hint={say('linkHint')}
          value={typedText(typed, 'link', link)}
          error={problemOf('link')}
          autocomplete="off"
          maxlength={2000}
        />
        <Details
          summary={say('pasteMore')}
          open={typedText(typed, 'text', '') !== '' || problemOf('text') !== undefined}
        >
          <TextArea
            name="text"
            label={say('textField')}
            hint={say('textHint')}
            value={typedText(typed, 'text', '')}
            error={problemOf('text')}
            rows={6}
          />
        </Details>
      </Question>
    ),
  })
