import { readFileSync } from 'node:fs'
import { bestById } from '../../areas/knowledge/best-by-id.ts'
import type { Knowledge } from '../../areas/knowledge/knowledge.ts'
import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import { titlesFor } from '../../areas/knowledge/server/suggest-titles.ts'
import {
  buildIndex,
  type Hit,
  type Label,
  type LinkerIndex,
  link,
} from '../../engines/linker/linker.ts'
import { type Call, optionsOf, topOf, WrongCall } from './command.ts'
import { linesOf, writeJson } from './lines.ts'

type Result = { id: string; code: string; label: string; score: number; because: string[] }
type Search = (text: string) => Result[]

const TARGETS = ['occupation', 'title', 'skill', 'transversal', 'activity'] as const
type Target = (typeof TARGETS)[number]

/** A longer text is an account, not a label: its beginning is enough to find what it speaks of. */
const LONGEST = 5_000

/** Texts on standard input, one a line → what they speak of, one JSON line each, in order. */
export async function linkCommand(call: Call): Promise<number> {
  const { options, plain } = optionsOf(call.words, ['to', 'top', 'labels'])
  if (plain.length > 0)
    throw new WrongCall(
      `« ${plain[0]} » est de trop : les textes se donnent sur l’entrée standard.`,
    )
  const to = options.get('to') ?? 'occupation'
  const target = TARGETS.find((one) => one === to)
  if (!target) throw new WrongCall(`--to attend ${TARGETS.join(', ')}, pas « ${to} ».`)
  const top = topOf(options)
  const labels = options.get('labels')
  if (labels !== undefined)
    return answerAll(call, searchIn(buildIndex(readLabels(labels, call)), top))
  return call.open(async (ctx) =>
    answerAll(call, searchFor(await currentKnowledge(ctx), target, top)),
  )
}

async function answerAll({ input, output, tell }: Call, search: Search): Promise<number> {
  let failed = 0
  for await (const text of linesOf(input)) {
    let results: Result[] = []
    try {
      if (text.trim() !== '') results = search(text.slice(0, LONGEST))
    } catch {
      failed++
    }
    await writeJson(output, { text, results })
  }
  if (failed > 0) tell(`${failed} texte(s) n’ont pas pu être lus.`)
  return failed > 0 ? 1 : 0
}

/** A list of the caller's own: an identifier, a tab, a label on each line; identifiers may repeat. */
function readLabels(path: string, { tell }: Call): Label[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new WrongCall(`Le fichier ${path} ne peut pas être lu.`)
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const labels: Label[] = []
  let wrong = 0
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab > 0 && line.slice(tab + 1).trim() !== '')
      labels.push({ id: line.slice(0, tab), label: line.slice(tab + 1).trim() })
    else if (line.trim() !== '') wrong++
  }
  if (wrong > 0)
    tell(`${path} : ${wrong} ligne(s) sans « identifiant TABULATION libellé », laissées de côté.`)
  if (labels.length === 0)
    throw new WrongCall(
      `Le fichier ${path} ne contient aucune ligne « identifiant TABULATION libellé ».`,
    )
  return labels
}

function searchFor(knowledge: Knowledge, target: Target, top: number): Search {
  if (target === 'occupation') {
    return (text) =>
      titlesFor(knowledge, text, top, 0).map(({ code, occupation, score, because }) => ({
        id: code,
        code,
        label: occupation,
        score: rounded(score),
        because,
      }))
  }
  const names: Record<
    Exclude<Target, 'occupation'>,
    { label: (id: string) => string | undefined }
  > = {
    title: { label: (id) => knowledge.titles.get(id)?.label },
    skill: { label: (id) => knowledge.skills.get(id)?.label },
    transversal: { label: (id) => knowledge.competences.find(({ code }) => code === id)?.official },
    activity: { label: (id) => knowledge.activities.get(id)?.label },
  }
  return searchIn(knowledge.linkers[target], top, names[target].label)
}

/** Several labels may lead to one thing: more are fetched than shown, and each thing is shown once, under its own name. */
function searchIn(
  index: LinkerIndex,
  top: number,
  nameOf: (id: string) => string | undefined = () => undefined,
): Search {
  return (text) => {
    const hits: Hit[] = link(index, text, { top: Math.max(60, top * 5) })
    return bestById(hits)
      .slice(0, top)
      .map(({ id, label, score, because }) => ({
        id,
        code: id,
        label: nameOf(id) ?? label,
        score: rounded(score),
        because,
      }))
  }
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
