import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { SEEN_MAX } from '../../awards/award.ts'
import { badgeToGive } from '../../awards/server/giving/badge-to-give.ts'
import { LARGEST_ROSTER } from '../roster.ts'
import { rosterWords } from '../roster-words.ts'
import { giveByTable, type Preview, previewTable } from '../server/give-by-table.ts'

const tableForm = z.object({
  lines: z.string().max(LARGEST_ROSTER).catch(''),
  seen: optionalText(SEEN_MAX),
})
const upload = { field: 'file', largest: 3 * LARGEST_ROSTER, tooBig: 'rosters.tooManyLines' }

type Loaded = { badge: string; preview: Preview | undefined; lines: string; seen: string | null }

/** A whole list at once: which lines are right? Nothing is given before it was looked at. */
export const tablePage = page('/pro/badges/:badgeSlug/tableau', {
  words: rosterWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }): Promise<Loaded & { badgeSlug: string }> => {
    const { version } = await badgeToGive(ctx, { badgeSlug })
    return { badgeSlug, badge: version.content.name, preview: undefined, lines: '', seen: null }
  },
  form: tableForm,
  upload,
  reply: async (ctx, { badgeSlug, seen, ...typed }, { files }) => {
    const sent = files.file && files.file.size > 0 ? await textOf(files.file) : ''
    const lines = sent || typed.lines
    const preview = await previewTable(ctx, { badgeSlug, lines })
    return { badgeSlug, badge: preview.version.content.name, preview, lines, seen }
  },
  view: (props) =>
    props.preview ? <Look {...props} preview={props.preview} /> : <Send {...props} />,
})

/** Tables saved by office programs are in UTF-8, or in Windows-1252. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Props = View<typeof rosterWords> & Loaded & { badgeSlug: string }

function Send({ badgeSlug, badge, say, typed, problemOf }: Props) {
  return (
    <Question
      title={say('title', { badge })}
      hint={say('hint')}
      back={`/pro/badges/${badgeSlug}/donner`}
      submit={say('look')}
      upload
    >
      <TextArea
        name="lines"
        label={say('lines')}
        hint={say('linesHint')}
        value={typedText(typed, 'lines', '')}
        error={problemOf('lines') ?? problemOf('form')}
        rows={8}
      />
      <Field name="file" label={say('file')} error={problemOf('file')}>
        <input
          class="field__control"
          id="file"
          name="file"
          type="file"
          accept=".csv,.txt,text/csv"
        />
      </Field>
      <TextArea
        name="seen"
        label={say('seen')}
        value={typedText(typed, 'seen', '')}
        error={problemOf('seen')}
        max={SEEN_MAX}
        rows={3}
      />
    </Question>
  )
}

const SHOWN = 20

function Look({ badgeSlug, badge, preview, lines, seen, say }: Props & { preview: Preview }) {
  const { good, wrong, already, unknown } = preview
  const says = good.some((one) => one.seen !== null || one.evidence !== null)
  return (
    <Content title={say('lookTitle', { badge })} width="wide">
      <Notice tone={wrong.length > 0 ? 'warning' : 'success'}>
        <p>{say('counts', { good: good.length, wrong: wrong.length, already: already.length })}</p>
      </Notice>
      {unknown.length > 0 && (
        <Notice tone="warning">
          <p>{say('unknownColumns', { columns: unknown.join(', ').slice(0, 200) })}</p>
        </Notice>
      )}
      {wrong.length > 0 && (
        <DataTable
          id="wrong"
          stack
          caption={say('wrongTitle')}
          head={[say('line'), say('typed'), say('why')]}
          rows={wrong.map(({ line, typed, why }) => [
            String(line),
            typed.slice(0, 120),
            say(`why-${why}`),
          ])}
        />
      )}
      {good.length > 0 && (
        <>
          <DataTable
            id="good"
            stack
            caption={say('goodTitle')}
            head={[
              say('line'),
              say('name'),
              say('mail'),
              ...(says ? [say('seenOf'), say('evidence')] : []),
            ]}
            rows={good
              .slice(0, SHOWN)
              .map((one) => [
                String(one.line),
                one.name,
                one.mail,
                ...(says ? [one.seen ?? '', one.evidence ?? ''] : []),
              ])}
          />
          {good.length > SHOWN && <p>{say('more', { count: good.length - SHOWN })}</p>}
        </>
      )}
      <form method="post" action={`/pro/badges/${badgeSlug}/tableau/donner`}>
        <input type="hidden" name="lines" value={lines.replace(/\r?\n/g, '\u2028')} />
        <input type="hidden" name="seen" value={seen ?? ''} />
        <Buttons>
          {good.length > 0 && <Button>{say('give', { count: good.length })}</Button>}
          <ButtonLink tone="quiet" href={`/pro/badges/${badgeSlug}/tableau`}>
            {say('again')}
          </ButtonLink>
        </Buttons>
      </form>
    </Content>
  )
}

/** What was looked at is given. */
export const giveTablePage = page('/pro/badges/:badgeSlug/tableau/donner', {
  words: rosterWords,
  open: ['professional'],
  show: async (_ctx, { badgeSlug }) => goTo(`/pro/badges/${encodeURIComponent(badgeSlug)}/tableau`),
  form: tableForm,
  act: async (ctx, { lines, ...given }, { origin }) => {
    // One line of a form field: browsers would change the ends of lines.
    const table = lines.replaceAll('\u2028', '\n')
    const { count, givingId } = await giveByTable(ctx, { ...given, lines: table, origin })
    if (givingId) return goTo(`/pro/badges/${given.badgeSlug}/tableau/${givingId}`)
    return goTo(`/pro/badges/${given.badgeSlug}/donnes`, 'giving.givenMany', { facts: { count } })
  },
})
