import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, wordOf } from '../../../platform/words.ts'
import { SurroundingsDrawing, SurroundingsLegend } from '../../../ui/graph/surroundings-drawing.tsx'
import { Tabs } from '../../../ui/move/tabs.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { type Drawing, type DrawnConcept, SIZES, sizeAsked } from '../drawing.ts'
import { addressOf, type Tone, toneOf } from '../kind.ts'
import { toneWords } from '../kind-words.ts'
import { shownLabel } from '../label.ts'
import { drawSurroundings } from '../server/draw-surroundings.ts'
import { graphAt } from '../server/graph-at.ts'
import { surroundingsWords } from '../surroundings-words.ts'
import { BackTo, relationInWords } from './concept-linked.tsx'
import { kindInWords, Name } from './concept-name.tsx'
import { NotThere } from './not-there.tsx'

const TONES: readonly Tone[] = ['work', 'skill', 'learning', 'around']

type Sayer = { say: Say<typeof surroundingsWords>; reading: Reading }

/** What lies around it? */
export const surroundingsPage = page('/explorer/:id/voisinage', {
  words: surroundingsWords,
  open: ANYONE,
  missing: NotThere,
  show: async (ctx, { id }, { query, reading }) => {
    const { world, node, concept } = await graphAt(ctx, id)
    const most = sizeAsked(query.get('combien'), reading)
    return { concept, most, drawing: drawSurroundings(world, node, most) }
  },
  view: ({ concept, most, drawing, say, reading }) => {
    const label = shownLabel(concept.label)
    const around = drawing.concepts.length - 1
    return (
      <Content title={say('title', { label })} intro={say('intro')} width="wide">
        <div class="stack">
          {around === 0 ? (
            <p>{say('alone')}</p>
          ) : (
            <>
              <Tabs
                label={say('howMany')}
                tabs={SIZES.filter((_size, rank) => around + 1 >= (SIZES[rank - 1] ?? 0)).map(
                  (size) => ({
                    href: `/explorer/${concept.id}/voisinage?combien=${size}`,
                    label: say('upTo', { count: size }),
                    current: size === most,
                  }),
                )}
              />
              <p>
                <a href="#tableau">{say('toTable')}</a>
              </p>
              <Draw drawing={drawing} label={label} say={say} reading={reading} />
              <TableTwin drawing={drawing} say={say} reading={reading} />
            </>
          )}
          <BackTo id={concept.id} label={say('back')} />
        </div>
      </Content>
    )
  },
})

function Draw({ drawing, label, say, reading }: Sayer & { drawing: Drawing; label: string }) {
  const present = new Set(drawing.concepts.map(({ kind }) => toneOf(kind)))
  return (
    <>
      <SurroundingsDrawing
        title={say('drawn', { label, count: drawing.concepts.length - 1 })}
        width={drawing.width}
        height={drawing.height}
        lines={drawing.lines}
        lang={reading.language === 'fr' ? undefined : 'fr'}
        concepts={drawing.concepts.map((one) => ({
          ...one,
          href: addressOf(one.id),
          said: `${shownLabel(one.label)}, ${kindInWords(one, reading)}`,
          tone: toneOf(one.kind),
        }))}
      />
      <SurroundingsLegend
        legend={TONES.filter((tone) => present.has(tone)).map((tone) => ({
          tone,
          label: wordOf(toneWords, tone, reading),
        }))}
      />
    </>
  )
}

/** Everything the drawing shows, for whoever would rather read. */
function TableTwin({ drawing, say, reading }: Sayer & { drawing: Drawing }) {
  return (
    <DataTable
      id="tableau"
      caption={say('table')}
      stack
      head={[say('concept'), say('number'), say('kind'), say('linked')]}
      rows={drawing.concepts.map((one) => [
        <a key={one.number} href={addressOf(one.id)}>
          <Name label={one.label} />
        </a>,
        String(one.number),
        kindInWords(one, reading),
        linksInWords(one, say, reading),
      ])}
    />
  )
}

/** "Demande : 2, 5, 7. Mène à : 12." */
function linksInWords({ links }: DrawnConcept, say: Sayer['say'], reading: Reading): string {
  const told = new Map<string, number[]>()
  for (const { number, ...key } of links) {
    const relation = relationInWords(key, reading)
    told.set(relation, [...(told.get(relation) ?? []), number])
  }
  return [...told]
    .map(([relation, numbers]) => `${say('link', { relation, number: numbers.join(', ') })}.`)
    .join(' ')
}
