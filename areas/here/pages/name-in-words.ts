import { listInWords } from '../../../platform/day.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { skillName } from '../../occupations/suggestion.ts'
import { capital, inSentence } from '../../occupations/title.ts'
import { knowsInWords } from '../../portfolio/pages/shown-pieces.tsx'
import type { Competence } from '../../skills/competence.ts'
import type { Name } from '../here.ts'
import { hereWords } from '../words.ts'

export type Known = { competences: readonly Competence[]; reading: Reading }

const KNOWS = /^(elle |il )?(sait|sais|savoir|knows how to|can)\s+/i
/** An infinitive, alone or reflexive: what "sait" may stand before. */
const INFINITIVE = /^(ne pas )?(se |s’|s')?[\p{L}-]+(er|ir|re|oir)(?=[\s,.’']|$)/iu

/** What one does, inside a sentence: "rendre la monnaie". */
export function deedInWords(name: Name, { competences, reading }: Known): string {
  if (name.kind === 'skill') return skillName(name.skill, reading)
  if (name.kind === 'competence')
    return withoutKnows(competenceKnown(name.code, { competences, reading }))
  const text = withoutKnows(name.text)
  return INFINITIVE.test(text) ? inSentence(text) : `« ${name.text} »`
}

const withoutKnows = (text: string) => text.replace(KNOWS, '').replace(/\.$/, '')

function competenceKnown(code: string, { competences, reading }: Known): string {
  const competence = competences.find((one) => one.code === code)
  return competence ? knowsInWords(competence, reading) : code
}

/** "Sait rendre la monnaie", "Connaît : règles d’hygiène": of somebody, for others. Several skills make one phrase. */
export function knowsOf(names: readonly [Name, ...Name[]], known: Known): string {
  const [name] = names
  const deeds = listInWords(
    names.map((one) => deedInWords(one, known)),
    known.reading,
  )
  if (name.kind === 'competence') return competenceKnown(name.code, known).replace(/\.$/, '')
  if (name.kind === 'words' && !INFINITIVE.test(withoutKnows(name.text))) return name.text
  const isKnowledge = name.kind === 'skill' && name.isKnowledge
  const said = sayer(hereWords, known.reading)(isKnowledge ? 'knowsAbout' : 'knows', {
    deed: deeds,
  })
  return known.reading.language === 'en' ? `${said} ${deeds}` : said
}

/** The thing itself, as one line of a list. */
export const lineOf = (name: Name, known: Known) => capital(deedInWords(name, known))
