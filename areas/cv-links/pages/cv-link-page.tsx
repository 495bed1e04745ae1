import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { pdfAnswer } from '../../cv/pages/cv-files.ts'
import { ShownSheet } from '../../cv/pages/shown-sheet.tsx'
import { KEY_MINUTES, pinForm } from '../cv-link.ts'
import { openCvLink } from '../server/open-cv-link.ts'
import { unlockCvLink } from '../server/unlock-cv-link.ts'
import { linkWords } from '../words.ts'

/** Somebody was given this address: what does the person show them? */
export const cvLinkPage = page('/cv/:token', {
  words: linkWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => ({
    token,
    opened: await openCvLink(ctx, { token, key: cookie('cle') }),
  }),
  form: pinForm,
  act: async (ctx, { token, pin }) => {
    const { key } = await unlockCvLink(ctx, { token, pin })
    return goTo(`/cv/${encodeURIComponent(token)}`, undefined, {
      cookies: [{ name: 'cle', value: key, keptFor: KEY_MINUTES * 60 }],
    })
  },
  view: ({ token, opened, say, problemOf }) => {
    if (opened.locked) {
      return (
        <Question title={say('pinTitle')} hint={say('pinAsk')} back="/" submit={say('enter')}>
          <TextField
            name="pin"
            label={say('pin')}
            error={problemOf('pin')}
            inputmode="numeric"
            maxlength={4}
            autocomplete="off"
            short
          />
        </Question>
      )
    }
    const { sheet } = opened.read
    return (
      <Content
        title={sheet.name}
        lead={
          <div class="cv-lead">
            <ShownSheet sheet={sheet} level={1} />
          </div>
        }
        width="wide"
      >
        <div class="cv-tools stack">
          <Buttons>
            <ButtonLink href={`/cv/${encodeURIComponent(token)}/cv.pdf`} icon="file-pdf">
              {say('downloadPdf')}
            </ButtonLink>
          </Buttons>
          <p class="quiet small">{say('madeWith')}</p>
        </div>
      </Content>
    )
  },
})

/** The same as a file. */
export const cvLinkPdfResource = resource(
  '/cv/:token/cv.pdf',
  ANYONE,
  async (ctx, { token }, { cookie }) => {
    const opened = await openCvLink(ctx, { token, key: cookie('cle') })
    if (opened.locked) {
      return new Response(null, {
        status: 303,
        headers: { Location: `/cv/${encodeURIComponent(token)}` },
      })
    }
    return pdfAnswer(ctx, opened.read)
  },
  { unlisted: true },
)
