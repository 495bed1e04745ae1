import { z } from 'zod'
import { refusal } from '../../../platform/refusal.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { type Going, goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { MOST_COLUMNS, noLines, type Sheet, sheetOfText } from '../read-lines.ts'
import { giveSheet, sayColumns, sheetWaiting } from '../server/give-sheet.ts'
import { myList, standingOfMine } from '../server/my-lists.ts'
import { sheetFromThread } from '../server/reading/sheet-from-thread.ts'
import { localsProfessionalWords } from '../words.ts'

const LARGEST_FILE = 5 * 1024 * 1024
/** A form holds a little more than its file. */
const AROUND = 64 * 1024
const fileNeeded = refusal('locals.fileNeeded', 422, 'file')

async function next(
  ctx: Parameters<typeof standingOfMine>[0],
  listId: string,
  isRead: boolean,
): Promise<Going> {
  if (!isRead) return goTo(`/pro/referentiels/${listId}/colonnes`)
  const { lines } = await standingOfMine(ctx, { listId })
  return goTo(`/pro/referentiels/${listId}`, 'locals.taken', { facts: { count: lines } })
}

/** What are the lines? Pasted, one a line. */
export const pasteLinesPage = page('/pro/referentiels/:listId/lignes', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => ({ list: await myList(ctx, { listId }) }),
  form: z.object({
    pasted: z.string().transform((text) => text.toWellFormed().replaceAll('\0', '')),
  }),
  act: async (ctx, { listId, pasted }) => {
    const { isRead } = await giveSheet(ctx, { listId, sheet: sheetOfText(pasted) })
    return next(ctx, listId, isRead)
  },
  view: ({ say, list, typed, problemOf }) => (
    <Question
      title={say('linesTitle')}
      hint={say('linesHint')}
      back={`/pro/referentiels/${list.id}`}
      submit={say('continue')}
      ways={[{ href: `/pro/referentiels/${list.id}/fichier`, label: say('orFile') }]}
    >
      <p>{say('nobody')}</p>
      <TextArea
        name="pasted"
        label={say('pasted')}
        rows={12}
        // typedText() would take the tab before a first line away
        value={typeof typed.pasted === 'string' ? typed.pasted : ''}
        error={problemOf('pasted') ?? problemOf('form')}
      />
    </Question>
  ),
})

/** What are the lines? In a file. */
export const sendFilePage = page('/pro/referentiels/:listId/fichier', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => ({ list: await myList(ctx, { listId }) }),
  form: z.object({}),
  upload: { field: 'file', largest: LARGEST_FILE + AROUND, tooBig: 'locals.fileTooBig' },
  prepare: async (ctx, { listId }, { files }) => {
    await myList(ctx, { listId })
    if (!files.file) throw fileNeeded()
    const sheet: Sheet = await sheetFromThread(ctx.config.root, files.file)
    if (sheet.length === 0) throw noLines()
    return { sheet }
  },
  act: async (ctx, { listId, sheet }) => {
    const { isRead } = await giveSheet(ctx, { listId, sheet, asks: true })
    return next(ctx, listId, isRead)
  },
  view: ({ say, list, problemOf }) => (
    <Question
      title={say('fileTitle')}
      hint={say('fileHint')}
      back={`/pro/referentiels/${list.id}`}
      submit={say('send')}
      ways={[{ href: `/pro/referentiels/${list.id}/lignes`, label: say('orPaste') }]}
      upload
    >
      <p>{say('nobody')}</p>
      <FileField
        name="file"
        label={say('file')}
        accept=".xlsx,.ods,.csv,.tsv,.txt"
        error={problemOf('file') ?? problemOf('form')}
      />
    </Question>
  ),
})

const SHOWN = 8
const place = z.coerce
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1)

/** Which column holds the names, which the codes? */
export const columnsPage = page('/pro/referentiels/:listId/colonnes', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx, { listId }) => {
    const sheet = await sheetWaiting(ctx, { listId })
    return sheet ? { sheet, listId } : goTo(`/pro/referentiels/${listId}`)
  },
  form: z.object({
    label: place,
    code: z.union([z.literal('').transform(() => null), place]),
    hasHeader: z.string().optional(),
  }),
  act: async (ctx, { listId, label, code, hasHeader }) => {
    const columns = { label, code, hasHeader: hasHeader !== undefined }
    await sayColumns(ctx, { listId, columns })
    return next(ctx, listId, true)
  },
  view: ({ say, sheet, listId, typed, problemOf }) => {
    const width = Math.max(...sheet.map((row) => row.length))
    const names = Array.from({ length: width }, (_, at) => say('column', { place: at + 1 }))
    const options = names.map((name, at) => ({
      value: String(at),
      label: sheet[0]?.[at] ? `${name} (${sheet[0][at].slice(0, 40)})` : name,
    }))
    return (
      <Question
        title={say('columnsTitle')}
        hint={say('columnsHint')}
        back={`/pro/referentiels/${listId}`}
        submit={say('continue')}
      >
        <DataTable
          id="apercu"
          caption={say('preview')}
          stack
          head={[say('line'), ...names]}
          rows={sheet
            .slice(0, SHOWN)
            .map((row, at) => [String(at + 1), ...names.map((_, column) => row[column] ?? '')])}
        />
        <div class="stack">
          <Select
            name="label"
            label={say('labelColumn')}
            error={problemOf('label') ?? problemOf('form')}
            value={typedText(typed, 'label', likelyLabel(sheet))}
            options={options}
          />
          <Select
            name="code"
            label={say('codeColumn')}
            error={problemOf('code')}
            value={typedText(typed, 'code', likelyCode(sheet))}
            options={[{ value: '', label: say('noCode') }, ...options]}
          />
          <Checkbox
            name="hasHeader"
            label={say('hasHeader')}
            checked={typedChoices(typed, 'hasHeader', ['yes']).length > 0}
          />
        </div>
      </Question>
    )
  },
})

const LONGEST_CODE = 20

/** Codes are short, and each stands once. */
function likelyCode(sheet: Sheet): string {
  const rows = sheet.filter((row) => row.length > 0)
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''))
  const found = columns.findIndex(
    (cells) =>
      new Set(cells).size === cells.length &&
      cells.every((cell) => cell !== '' && cell.length <= LONGEST_CODE && !/\s/.test(cell)),
  )
  return found < 0 || String(found) === likelyLabel(sheet) ? '' : String(found)
}

/** Names are the longest texts. */
function likelyLabel(sheet: Sheet): string {
  const lengths: number[] = []
  for (const row of sheet.slice(0, 100))
    row.forEach((cell, at) => {
      lengths[at] = (lengths[at] ?? 0) + cell.length
    })
  return String(lengths.indexOf(Math.max(...lengths)))
}
