import { buildIndex } from '../engines/linker/linker.ts'
import * as files from './linker-files.ts'
import { toldBy } from './linker-first-person.ts'
import { missRow } from './linker-misses.ts'
import { speedRow } from './linker-speed.ts'
import { baselineRows, figureOf, oursOver, rowsOf, type Task } from './linker-tasks.ts'
import { type BenchReport, mustOf } from './report.ts'

export const question = 'Does the linker find the right concept for words nobody has tuned for?'

const PUBLISHED = ['openai', 'e5', 'me5', 'bge_m3', 'char_tf_idf', 'bm25_lemmas', 'edit_distance']

const NOTES = [
  'MELO index: the 15,217 wordings, each a document of its own, unpooled; judgements, concept numbers and the ROME–ESCO crosswalk are not read. "with ESCO names" adds to each wording the other names ESCO itself gives to occupations that bear it (files of ESCO 1.1.1, French and English), used as a gloss; it is shown apart because it brings names of one concept together.',
  'ROME items index: 33,671 labels of competences and knowledge of v60; "in context" adds the names of the occupations that use each item. The ROME 3 sample is not read.',
  'ROME titles index: 13,120 titles of v60.',
  'Skill phrases index: 16,559 French ESCO labels; "with gloss" adds the French names of the occupations that use each skill, its English names and its English description (files of ESCO 1.1.1). The Competent file is only asked, never indexed. A concept counts once, at its best place.',
  'Accounts index: ROME v60 competences and titles (a title answers for its occupation). Written by us; the unseen half was written before tuning and never looked at.',
  'Sign weights were fitted on the development sets; the everyday words, families and near words are our own lists.',
  'Word directions (engines/linker/meaning) were learnt from ROME v60 and ESCO 1.1.1 texts by bench/linker/learn-meaning.ts: no benchmark file, no crosswalk, no alternative name of an ESCO occupation. Accounts are weighed without them.',
  'Held out, 5 folds over the questions, weights fitted anew each time: skill phrases with gloss S@1 .296, S@10 .565; MELO with ESCO names S@1 .826, S@10 .924; ROME items in context S@1 .549 (savoir-faire) and .740 (savoir). The figures in the rows are those of weights fitted on all questions.',
  'ROME items, "kind known": only competences (or only knowledge) are looked at, which is an easier question and no must. Half of the old wordings that begin with a verb became knowledge (103 of 202), so the kind of the answer can hardly be read from the wording; signs of the kind, fitted with the others, gave back as much on one side as they took on the other.',
  'ROME items, "where ours in context stands": counts of questions by what stands between the text and its answer, words weighed by rarity; nothing in the words speaks for an answer that shares none, or less than our first.',
]

function tasksOf(shared: string): {
  melo: Task
  items: Task
  titles: Task
  phrases: Task
  accounts: Task
} {
  const { labels, questions } = files.melo(shared)
  const items = files.romeItems(shared)
  const titles = files.romeTitles(shared)
  return {
    melo: { what: 'MELO French', labels, asked: [{ what: 'unpooled', questions }] },
    items: {
      what: 'ROME items',
      labels: items,
      asked: [
        { what: 'savoir-faire', questions: files.oldItems(shared, 'savoir-faire') },
        { what: 'savoir', questions: files.oldItems(shared, 'savoir') },
      ],
    },
    titles: {
      what: 'ROME titles',
      labels: titles,
      asked: [{ what: 'old titles', questions: files.oldTitles(shared) }],
    },
    phrases: {
      what: 'Skill phrases',
      labels: files.escoLabels(shared, 'skills'),
      asked: [
        { what: 'exact and close', questions: files.skillPhrases(shared, false) },
        { what: 'exact only', questions: files.skillPhrases(shared, true) },
      ],
    },
    accounts: {
      what: 'Accounts',
      labels: [
        ...files.romeCompetences(shared),
        ...titles.map(({ occupation, label }) => ({ id: occupation, label })),
      ],
      asked: [
        { what: 'tuning half', questions: toldBy('tuning') },
        { what: 'unseen half', questions: toldBy('unseen') },
      ],
    },
  }
}

/** How much is lost by not knowing the kind of the answer, and what stands between texts and answers. */
function kindRows(shared: string, items: Task): BenchReport['rows'] {
  const labels = files.romeItemsInContext(shared)
  const index = buildIndex(labels)
  const competences = new Set(files.romeCompetences(shared).map(({ id }) => id))
  return items.asked.flatMap((asked) => {
    const kin = labels.filter(({ id }) => competences.has(id) === (asked.what === 'savoir-faire'))
    const sameKind = new Set(kin.map(({ id }) => id))
    const what = `${items.what}, ${asked.what}: where ours in context stands`
    return [
      ...rowsOf({ ...items, asked: [asked] }, 'ours, kind known', 'ours', oursOver(kin)),
      missRow(what, { index, labels, sameKind }, asked.questions),
    ]
  })
}

function mustsOf(rows: BenchReport['rows']): BenchReport['musts'] {
  const ours = (start: string, figure: string, end = ': ours'): number =>
    figureOf(rows, start, end, figure)
  return [
    mustOf('MELO S@1, labels only', ours('MELO', 'S@1'), 'higher', 0.8),
    mustOf('MELO MAP, labels only', ours('MELO', 'MAP'), 'higher', 0.66),
    mustOf('MELO S@1, with ESCO names', ours('MELO', 'S@1', 'with ESCO names'), 'higher', 0.8),
    mustOf('MELO MAP, with ESCO names', ours('MELO', 'MAP', 'with ESCO names'), 'higher', 0.66),
    mustOf(
      'ROME savoir-faire S@1',
      Math.max(
        ours('ROME items, savoir-faire', 'S@1'),
        ours('ROME items, savoir-faire', 'S@1', 'in context'),
      ),
      'higher',
      0.62,
    ),
    mustOf(
      'ROME savoir S@1',
      Math.max(
        ours('ROME items, savoir:', 'S@1'),
        ours('ROME items, savoir:', 'S@1', 'in context'),
      ),
      'higher',
      0.76,
    ),
    mustOf('ROME old titles S@1', ours('ROME titles', 'S@1'), 'higher', 0.94),
    mustOf(
      'Skill phrases S@1, with gloss',
      ours('Skill phrases, exact and close', 'S@1', 'with gloss'),
      'higher',
      0.3,
    ),
    mustOf(
      'Skill phrases S@10, with gloss',
      ours('Skill phrases, exact and close', 'S@10', 'with gloss'),
      'higher',
      0.52,
    ),
    mustOf('query p95 ms', ours('speed', 'p95 ms', 'one core'), 'lower', 5),
    mustOf('build ms', ours('speed', 'build ms', 'one core'), 'lower', 3000),
    mustOf('index MB', ours('speed', 'index MB', 'one core'), 'lower', 300),
  ]
}

/** Runs every simple method and ours on every set, in one go. */
export async function run({ shared }: { shared: string }): Promise<BenchReport> {
  const { melo, items, titles, phrases, accounts } = tasksOf(shared)
  const rows: BenchReport['rows'] = []
  for (const { method, figures } of files.meloPublished(shared, PUBLISHED)) {
    rows.push({ what: `MELO French, unpooled: ${method}`, figures, kind: 'published' })
  }
  for (const task of [melo, items, titles, phrases, accounts]) {
    rows.push(...baselineRows(task))
    rows.push(...rowsOf(task, 'ours', 'ours', oursOver(task.labels, task === accounts)))
  }
  rows.push(
    ...rowsOf(
      melo,
      'ours, with ESCO names',
      'ours',
      oursOver(files.meloInOtherWords(shared).labels),
    ),
  )
  rows.push(
    ...rowsOf(items, 'ours, in context', 'ours', oursOver(files.romeItemsInContext(shared))),
  )
  rows.push(...kindRows(shared, items))
  rows.push(
    ...rowsOf(phrases, 'ours, with gloss', 'ours', oursOver(files.escoSkillsInContext(shared))),
  )
  const all = [
    ...titles.labels,
    ...items.labels,
    ...phrases.labels,
    ...files.escoLabels(shared, 'occupations'),
  ]
  const texts = [melo, items, phrases, accounts].flatMap(({ asked }) =>
    asked.flatMap(({ questions }) => questions.slice(0, 250).map(({ text }) => text)),
  )
  rows.push(speedRow(all, texts))
  return {
    name: 'linker',
    question,
    dataVersion: 'ROME 4.0 v60, ESCO 1.1.1, MELO 2024, Competent 2024',
    rows,
    musts: mustsOf(rows),
    notes: NOTES,
  }
}
