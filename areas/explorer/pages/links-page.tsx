import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { noSuchConcept } from '../../knowledge/concept.ts'
import { shownLabel } from '../label.ts'
import { linksWords } from '../links-words.ts'
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
    const { world, node, concept } = await graphAt(ctx, id)
    const linked =
      linkedTo(world, node).find(
        ({ relation, way }) => relation === query.get('lien') && way === query.get('sens'),
      ) ?? linkedTo(world, node)[0]
    if (!linked) throw noSuchConcept()
    const pages = Math.max(1, Math.ceil(linked.concepts.length / EACH))
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const here = Math.min(pages, Math.max(1, Number.isFinite(asked) ? asked : 1))
    return {
      concept,
      editions: world.editions,
      key: { relation: linked.relation, way: linked.way },
      total: linked.concepts.length,
      page: here,
      pages,
      concepts: linked.concepts.slice((here - 1) * EACH, here * EACH),
    }
  },
  view: ({ concept, editions, key, total, page: here, pages, concepts, say, reading }) => (
    <Content
      title={say('title', {
        label: shownLabel(concept.label),
        relation: relationInWords(key, reading),
      })}
      intro={say('count', { count: countInWords(total, reading) })}
    >
      <div class="stack">
        <ConceptList lines={concepts.map((one) => conceptLine(one, editions, reading))} />
        <Turning
          found={{ page: here, pages }}
          address={addressOfLinks(concept.id, key)}
          reading={reading}
        />
        <BackTo id={concept.id} label={say('back')} />
      </div>
    </Content>
  ),
})
