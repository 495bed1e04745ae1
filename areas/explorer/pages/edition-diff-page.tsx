import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import type { Reading, Say } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Tabs } from '../../../ui/move/tabs.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { CHANGES, type Change, type EditionDiff } from '../../knowledge/edition-diff.ts'
import { diffWords } from '../edition-words.ts'
import { addressOf } from '../kind.ts'
import { compareEditions, type ToldChange } from '../server/compare-editions.ts'
import { countInWords, kindInWords, Name } from './concept-name.tsx'
import { NotThere } from './not-there.tsx'

type Sayer = { say: Say<typeof diffWords>; reading: Reading }

/** What became of everything between these two editions? */
export const editionDiffPage = page('/explorer/versions/:from/:to', {
  words: diffWords,
  open: ANYONE,
  missing: NotThere,
  show: async (ctx, { from, to }, { query, reading }) => {
    const change = CHANGES.find((one) => one === query.get('quoi')) ?? 'added'
    const cursor = query.get('apres')?.slice(0, 500)
    const each = reading.mode === 'facile' ? 15 : 30
    const compared = await compareEditions(ctx, { from, to, change, cursor, each })
    return { ...compared, change, cursor }
  },
  view: ({ from, to, counts, changes, next, change, cursor, say, reading }) => {
    const here = `/explorer/versions/${from.id}/${to.id}`
    const at = (asked: Record<string, string>) => `${here}?${new URLSearchParams(asked)}`
    return (
      <Content
        title={say('title', {
          title: to.title || to.name,
          from: from.version,
          to: to.version,
        })}
        intro={say('intro', { count: countInWords(counts.survived, reading) })}
        width="wide"
      >
        <div class="stack">
          <ChangeTabs counts={counts} change={change} at={at} say={say} reading={reading} />
          <Changes changes={changes} change={change} say={say} reading={reading} />
          <LinkList
            links={[
              ...(next ? [{ href: at({ quoi: change, apres: next }), label: say('next') }] : []),
              ...(cursor ? [{ href: at({ quoi: change }), label: say('start') }] : []),
              { href: `/explorer/versions/${to.id}/${from.id}`, label: say('swap') },
              { href: '/explorer/versions', label: say('back') },
            ]}
          />
        </div>
      </Content>
    )
  },
})

type TabsProps = Sayer & {
  counts: EditionDiff
  change: Change
  at: (asked: Record<string, string>) => string
}

function ChangeTabs({ counts, change, at, say, reading }: TabsProps) {
  return (
    <Tabs
      label={say('which')}
      tabs={CHANGES.map((one) => ({
        href: at({ quoi: one }),
        label: say('tab', { what: say(one), count: countInWords(counts[one], reading) }),
        current: one === change,
      }))}
    />
  )
}

type ChangesProps = Sayer & { changes: readonly ToldChange[]; change: Change }

/** Each concept with what it was and what it became; a moved one says where it lay. */
function Changes({ changes, change, say, reading }: ChangesProps) {
  if (changes.length === 0) return <p>{say('none')}</p>
  const hasBefore = change !== 'added'
  const hasAfter = change !== 'removed'
  return (
    <DataTable
      id="changements"
      caption={say(change)}
      stack
      tall
      head={[
        say('concept'),
        say('kind'),
        ...(hasBefore ? [say('before')] : []),
        ...(hasAfter ? [say('after')] : []),
      ]}
      rows={changes.map((one) => [
        <a key={one.id} href={addressOf(one.id)}>
          <Name label={one.after?.label ?? one.before?.label ?? one.code} />
        </a>,
        kindInWords(one, reading),
        ...(hasBefore ? [<End key="before" end={one.before} change={change} />] : []),
        ...(hasAfter
          ? [<End key="after" end={one.after} change={change} replacement={one.replacement} />]
          : []),
      ])}
    />
  )
}

type EndProps = {
  end: ToldChange['before']
  change: Change
  replacement?: ToldChange['replacement']
}

function End({ end, change, replacement }: EndProps) {
  if (replacement)
    return (
      <a href={addressOf(replacement.id)}>
        <Name label={replacement.label} />
      </a>
    )
  return <Name label={(change === 'moved' ? end?.home : end?.label) ?? '–'} />
}
