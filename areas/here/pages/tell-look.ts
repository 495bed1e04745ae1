import { dayInWords, listInWords } from '../../../platform/day.ts'
import { readableTitle } from '../../../platform/label.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { skillName } from '../../occupations/suggestion.ts'
import { inSentence } from '../../occupations/title.ts'
import type { Served, Wanted, WithinReach } from '../here.ts'
import type { Look } from '../server/look-from-here.ts'
import type { Proof } from '../server/signs-in.ts'
import { hereWords } from '../words.ts'
import { deedInWords, type Known, knowsOf, lineOf } from './name-in-words.ts'
import { type ToldProof, tellProof } from './tell-proof.ts'

export type ToldLine = {
  id: string
  title: string
  icon: string
  proofs: ToldProof[]
  usefulFor: string | null
}

/** The whole answer in sentences: the same for the screen and for paper. */
export type Told = {
  place: string
  serves: ToldLine[]
  moreServes: number
  reach: { id: string; text: string; why: string }[]
  unshown: string[]
  questions: string[]
  trial: string
  how: string[]
  rows: [string, string][]
}

/** More would be a wall; the table of the detail holds them all. */
const SERVES = 10
const REACH = 4
const UNSHOWN = 6
const TOGETHER = 4

export function tellLook(look: Look, known: Known): Told {
  const say = sayer(hereWords, known.reading)
  const { serves, reach, unshown } = look.seen
  const lines = grouped(serves)
  const told = new Set<number>()
  return {
    place: placeInWords(look, say),
    serves: lines.slice(0, SERVES).map((line) => tellLine(line, look, known, told)),
    moreServes: Math.max(0, lines.length - SERVES),
    reach: reach.slice(0, REACH).map((one) => ({
      id: one.wanted.id,
      text: lineOf(one.wanted.name, known),
      why: whyWithin(one, look, known),
    })),
    unshown: unshown.slice(0, UNSHOWN).map(({ name }) => lineOf(name, known)),
    questions: questionsFrom(look, known, say),
    trial: trialFrom(look, known, say),
    how: howFound(look, say, known.reading),
    rows: look.wanted.map((wanted) => [lineOf(wanted.name, known), foundOf(wanted, look, known)]),
  }
}

/** "Vendeur / Vendeuse", a badge, or the deeds. */
export function placeInWords({ here }: Look, say: Say<typeof hereWords>): string {
  if (here.kind === 'occupation') return readableTitle(here.occupation.label)
  if (here.kind === 'badge') return say('badgePlace', { badge: here.version.content.name })
  return say('deedsPlace')
}

/** Things that serve for the very same reason are told together. */
type Group = { wanted: [Wanted, ...Wanted[]]; proofs: Proof[] }

function grouped(serves: readonly Served<Proof>[]): Group[] {
  const groups: (Group & { key: string })[] = []
  for (const { wanted, proofs } of serves) {
    const read = oneByPlace(proofs)
    const isKnowledge = wanted.name.kind === 'skill' && wanted.name.isKnowledge
    const key = `${wanted.name.kind} ${isKnowledge} ${read.map(({ place }) => place).join(' ')}`
    const same = groups.find((one) => one.key === key && one.wanted.length < TOGETHER)
    if (same && wanted.name.kind === 'skill') same.wanted.push(wanted)
    else groups.push({ wanted: [wanted], proofs: read, key })
  }
  return groups
}

function tellLine(
  { wanted, proofs }: Group,
  look: Look,
  known: Known,
  told: Set<number>,
): ToldLine {
  const [{ id, name, competences }, ...others] = wanted
  const competence =
    name.kind === 'competence' && known.competences.find(({ code }) => code === name.code)
  return {
    id,
    title: knowsOf([name, ...others.map((one) => one.name)], known),
    icon: competence ? competence.icon : 'check-circle',
    // Its words are told once on the page, unless they are all that stands behind the line.
    proofs: proofs.map((proof) => {
      const isFirst = !told.has(proof.place)
      told.add(proof.place)
      return tellProof(proof, known, isFirst)
    }),
    usefulFor: usefulFor(competences, look, known),
  }
}

const oneByPlace = (proofs: readonly Proof[]) =>
  proofs.filter((proof, at) => proofs.findIndex(({ place }) => place === proof.place) === at)

/** What a competence is for here: up to three of the deeds that call on it. */
function usefulFor(competences: readonly string[], { wanted }: Look, known: Known): string | null {
  const deeds = wanted
    .filter(({ leansOn }) => leansOn.some((code) => competences.includes(code)))
    .slice(0, 3)
    .map(({ name }) => deedInWords(name, known))
  if (deeds.length === 0) return null
  return sayer(hereWords, known.reading)('usefulFor', {
    deeds: listInWords(deeds, known.reading),
  })
}

function whyWithin({ near, leansOn }: WithinReach, { names }: Look, known: Known): string {
  const { reading, competences } = known
  const say = sayer(hereWords, reading)
  const skill = near === null ? undefined : names.get(near)
  if (skill) return say('nearTo', { deed: skillName(skill, reading) })
  // Labels are said by the person of themselves; the official names speak of anybody, and are short.
  const isOfficial = reading.language === 'fr' && reading.mode !== 'facile'
  const deeds = leansOn.slice(0, 2).map((code) => {
    const official = isOfficial && competences.find((one) => one.code === code)?.official
    return official ? inSentence(official) : deedInWords({ kind: 'competence', code }, known)
  })
  return say('leaning', { deeds: listInWords(deeds, reading) })
}

/** A few open questions: what serves, to hear it told; what was not shown, to give it a chance; what would help. */
function questionsFrom({ seen }: Look, known: Known, say: Say<typeof hereWords>): string[] {
  const served = seen.serves.slice(0, 2).map(({ wanted }) => wanted)
  const missing = [...seen.unshown, ...seen.reach.map(({ wanted }) => wanted)].slice(0, 2)
  const asked = (wanted: Wanted, key: 'ask-served' | 'ask-unshown') => {
    const isAbout = wanted.name.kind === 'skill' && wanted.name.isKnowledge
    return say(isAbout ? 'ask-about' : key, { deed: deedInWords(wanted.name, known) })
  }
  return [
    ...served.map((one) => asked(one, 'ask-served')),
    ...missing.map((one) => asked(one, 'ask-unshown')),
    say('ask-help'),
  ]
}

/** What is within reach is the best to try; else what was not shown, else what is known. Knowledge is not tried by hand. */
function trialFrom({ seen }: Look, known: Known, say: Say<typeof hereWords>): string {
  const all = [
    ...seen.reach.map(({ wanted }) => wanted),
    ...seen.unshown,
    ...seen.serves.map(({ wanted }) => wanted),
  ]
  const one = all.find(({ name }) => name.kind !== 'competence' && !isKnowledge(name))
  return one ? say('trialDeed', { deed: deedInWords(one.name, known) }) : ''
}

const isKnowledge = (name: Wanted['name']) => name.kind === 'skill' && name.isKnowledge

function howFound(
  { here, referential }: Look,
  say: Say<typeof hereWords>,
  reading: Reading,
): string[] {
  const { title, version, publishedOn } = referential
  const facts = { referential: title, version }
  const isEstimated = here.kind === 'occupation' && here.occupation.estimated
  return [
    say(here.kind === 'occupation' ? 'howOccupation' : 'howWords', facts),
    ...(publishedOn ? [say('howDay', { day: dayInWords(new Date(publishedOn), reading) })] : []),
    ...(isEstimated ? [say('howEstimated')] : []),
    say('howNever'),
  ]
}

/** What was found of one thing, for the table. */
function foundOf(wanted: Wanted, look: Look, known: Known): string {
  const say = sayer(hereWords, known.reading)
  const served = look.seen.serves.find((one) => one.wanted === wanted)
  if (!served) {
    const within = look.seen.reach.find((one) => one.wanted === wanted)
    const state = say('state-unshown')
    return within ? `${state}, ${whyWithin(within, look, known)}` : state
  }
  return oneByPlace(served.proofs)
    .map((proof) => {
      const { text } = tellProof(proof, known, false)
      const { because } = proof
      return because.length > 0 ? `${text} (${say('called', { words: because.join(', ') })})` : text
    })
    .join(' · ')
}
