import type { Reading } from '../../../platform/words.ts'
import { nameOfBrought } from '../../brought-badges/pages/brought-parts.tsx'
import type { Showable } from '../server/showable-of.ts'
import { knowsInWords } from './shown-pieces.tsx'

/** What a thing is called where it is chosen or put in order. */
export function nameInWords(one: Showable, reading: Reading): string {
  if (one.kind === 'skill') return knowsInWords(one.skill, reading)
  if (one.kind === 'badge') return one.badge.version.content.name
  if (one.kind === 'brought') return nameOfBrought(one.brought, reading)
  if (one.kind === 'recommendation') return `${one.said.name} · ${one.said.about.title}`
  if (one.kind === 'evidence') return one.evidence.criterion
  if (one.kind === 'photo') return one.photo.caption ?? one.about
  return one.about
}

/** Kinds in the order of the page, with the word over each and a drawing. */
export const SECTIONS = [
  { kind: 'badge', word: 'badges', icon: 'medal' },
  { kind: 'brought', word: 'brought', icon: 'download-simple' },
  { kind: 'recommendation', word: 'recommendations', icon: 'handshake' },
  { kind: 'evidence', word: 'evidence', icon: 'seal-check' },
  { kind: 'skill', word: 'skills', icon: 'star' },
  { kind: 'photo', word: 'photos', icon: 'image' },
  { kind: 'voice', word: 'voices', icon: 'microphone' },
] as const
