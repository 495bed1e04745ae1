import type { erasureWords } from '../../../areas/consent/erasure-words.ts'
import { tableWords } from '../../../areas/site/table-words.ts'
import { type Reading, type Say, wordOf } from '../../../platform/words.ts'
import { DataTable } from '../../../ui/show/table.tsx'

type Props = {
  tables: Record<string, number>
  files: number
  say: Say<typeof erasureWords>
  reading: Reading
}

/** What goes, or went: each table under the name people would give it, and how many rows. */
export function TablesGone({ tables, files, say, reading }: Props) {
  return (
    <>
      <DataTable
        id="parti"
        caption={say('tableName')}
        captionUnseen
        head={[say('tableName'), say('rows')]}
        rows={Object.entries(tables).map(([name, count]) => [
          wordOf(tableWords, name, reading),
          String(count),
        ])}
      />
      <p>{say('receiptFiles', { count: files })}</p>
    </>
  )
}
