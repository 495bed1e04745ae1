import { dayInWords } from '../../../platform/day.ts'
import { sayer } from '../../../platform/words.ts'
import { givenInWords } from '../../awards/pages/award-parts.tsx'
import type { AwardInSight } from '../../awards/server/receiving/own-award.ts'
import { shownWords } from '../../portfolio/shown-words.ts'
import { assuranceInWords, signerInWords } from '../../recommendations/in-words.ts'
import { levelKey, skillWords } from '../../skills/words.ts'
import type { Proof } from '../server/signs-in.ts'
import { hereWords } from '../words.ts'
import type { Known } from './name-in-words.ts'

/** One thing behind a line, in words: who says so, how well that is known, and since when. */
export type ToldProof = {
  place: number
  icon: string
  text: string
  /** How firm it is: a level, an assurance, a verdict. */
  firm: string
  quote: string | null
  badge: AwardInSight | null
}

const SEEN_BY = { declared: 'user', recommended: 'handshake', recognised: 'seal-check' } as const

export function tellProof(proof: Proof, { reading }: Known, isFirst: boolean): ToldProof {
  const { one, place } = proof
  const say = sayer(hereWords, reading)
  const sayShown = sayer(shownWords, reading)
  // Words that called the line are what stands behind it: always told. Others, once a page.
  const isByWords = proof.because.length > 0
  const quoted = (text: string | null) => (isFirst || isByWords ? text : null)
  const told = (icon: string, text: string, firm: string, quote: string | null): ToldProof => ({
    ...{ place, icon, text, firm, badge: null },
    quote: quoted(quote),
  })
  if (one.kind === 'skill') {
    // Her level and those who saw it speak of the competence, not of the deed that her sentence names.
    if (isByWords) return told('user', sayShown('bySelf'), '', one.skill.sentence)
    const { firmness, voices, shown, sentence } = one.skill
    const text = {
      declared: sayShown('bySelf'),
      recommended: sayShown('seenByOthers', { count: voices }),
      recognised: sayShown('recognised'),
    }[firmness]
    const level = sayer(skillWords, reading)(levelKey(shown))
    return told(SEEN_BY[firmness], text, sayShown('level', { level }), sentence)
  }
  if (one.kind === 'recommendation') {
    const { said } = one
    const day = dayInWords(said.signedAt, reading)
    const text = say('seenBy', { who: signerInWords(said), day })
    return told('handshake', text, assuranceInWords(said, reading), said.comment)
  }
  if (one.kind === 'badge') {
    const { badge } = one
    const text = `${say('badgeProof', { badge: badge.version.content.name })} · ${givenInWords(badge, reading)}`
    const firm = sayShown(`checked-${proof.checked ?? 'not-known'}`)
    return { ...told('seal-check', text, firm, proof.criterion), badge }
  }
  if (one.kind === 'photo')
    return told('image', say('photoProof'), sayShown('bySelf'), one.photo.caption)
  if (one.kind === 'voice')
    return told('microphone', say('voiceProof'), sayShown('bySelf'), one.memo.transcript)
  return told('user', sayShown('bySelf'), '', null)
}
