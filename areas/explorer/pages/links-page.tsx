import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { noSuchConcept } from '../../knowledge/concept.ts'
import { dayIn } from '../asked-day.ts'
import { shownLabel } from '../label.ts'
import { linksWords } from '../links-words.ts'
import { exploreConcept } from '../server/explore-concept.ts'
import { graphAt } from '../server/graph-at.ts'
import { linkedTo } from '../server/linked-to.ts'
import { addressOfLinks, BackTo, relationInWords } from './concept-linked.tsx'
import { conceptLine, countInWords } from './concept-name.tsx'
import { NotThere } from './not-there.tsx'
import { Turning } from './search-results.tsx'

const EACH = 30

/** What are all the others, over this very link? */
export const linksPage = page('/explorer/:id/liens', {
  words: linksWords,
  open: ANYONE,
  missing: NotThere,
  show: async (ctx, { id }, { query }) => {
    const { concept, editions, all, day } = await linksAt(ctx, id, dayIn(query.get('le') ?? ''))
    const linked =
      all.find(
        ({ relation, way }) => relation === query.get('lien') && way === query.get('sens'),
      ) ?? all[0]
    if (!linked) throw noSuchConcept()
    const pages = Math.max(1, Math.ceil(linked.concepts.length / EACH))
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const here = Math.min(pages, Math.max(1, Number.isFinite(asked) ? asked : 1))
    return {
      concept,
      editions,
      day,
      key: { relation: linked.relation, way: linked.way },
      total: linked.concepts.length,
      page: here,
      pages,
      concepts: linked.concepts.slice((here - 1) * EACH, here * EACH),
    }
  },
  view: ({ concept, editions, day, key, total, page: here, pages, concepts, say, reading }) => (
    <Content
      title={say('title', {
        label: shownLabel(concept.label),
        relation: relationInWords(key, reading),
      })}
      intro={say(day === undefined ? 'count' : 'countThen', {
        count: countInWords(total, reading),
        day: day === undefined ? '' : dayInWords(new Date(day), reading),
      })}
    >
      <div class="stack">
        <ConceptList lines={concepts.map((one) => conceptLine(one, editions, reading, day))} />
        <Turning
          found={{ page: here, pages }}
          address={addressOfLinks(concept.id, key, day)}
          reading={reading}
        />
        <BackTo id={concept.id} label={say('back')} day={day} />
      </div>
    </Content>
  ),
})

/** The links of today; those of a day when one is asked for and its edition tells them. */
async function linksAt(ctx: Context, id: string, day: string | undefined) {
  if (day !== undefined) {
    const { sheet, said, linked, areLinksOfThen, editions } = await exploreConcept(ctx, { id, day })
    const { referential, kind, code } = sheet
    const concept = { id, referential, kind, code, label: said.label }
    if (areLinksOfThen) return { concept, editions, all: linked, day }
  }
  const { world, node, concept } = await graphAt(ctx, id)
  return { concept, editions: world.editions, all: linkedTo(world, node), day: undefined }
}
