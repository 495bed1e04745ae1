import { readFileSync } from 'node:fs'
import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import {
  LINK_TARGETS,
  type LinkResult,
  linkIn,
  linkText,
} from '../../areas/knowledge/server/link-text.ts'
import { buildIndex, type Label } from '../../engines/linker/linker.ts'
import { type Call, optionsOf, topOf, WrongCall } from './command.ts'
import { linesOf, writeJson } from './lines.ts'

type Search = (text: string) => LinkResult[]

/** Texts on standard input, one a line → what they speak of, one JSON line each, in order. */
export async function linkCommand(call: Call): Promise<number> {
  const { options, plain } = optionsOf(call.words, ['to', 'top', 'labels'])
  if (plain.length > 0)
    throw new WrongCall(
      `« ${plain[0]} » est de trop : les textes se donnent sur l’entrée standard.`,
    )
  const to = options.get('to') ?? 'occupation'
  const target = LINK_TARGETS.find((one) => one === to)
  if (!target) throw new WrongCall(`--to attend ${LINK_TARGETS.join(', ')}, pas « ${to} ».`)
  const top = topOf(options)
  const labels = options.get('labels')
  if (labels !== undefined) {
    const index = buildIndex(readLabels(labels, call))
    return answerAll(call, (text) => linkIn(index, text, top))
  }
  return call.open(async (ctx) => {
    const knowledge = await currentKnowledge(ctx)
    return answerAll(call, (text) => linkText(knowledge, text, { to: target, top }))
  })
}

async function answerAll({ input, output, tell }: Call, search: Search): Promise<number> {
  let failed = 0
  for await (const text of linesOf(input)) {
    let results: LinkResult[] = []
    try {
      results = search(text)
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
