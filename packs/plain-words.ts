import { existsSync, readFileSync } from 'node:fs'

/** Words nobody says at home (ux §4.2): what people read must do without them. */
const OFFICE_WORDS =
  /valoris|mobilis|transvers|référentiel|bénéficiaire|dispositif|\bacquis|appétence|afin d|dans le cadre d|procéder|\bsaisi|\bvalid|compétence|vous êtes/i

const LONGEST_EASY_SENTENCE = 12

/** Reads a JSON file of a pack; `pack` is the folder, `file` its name without ending. */
export function readPack(pack: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`./${pack}/${file}.json`, import.meta.url), 'utf8'))
}

/** Is there a Phosphor duotone drawing of this name? */
export function hasPicture(icon: string): boolean {
  const drawing = `../node_modules/@phosphor-icons/core/assets/duotone/${icon}-duotone.svg`
  return existsSync(new URL(drawing, import.meta.url))
}

/** The texts that speak like an office. */
export function officeTalk(texts: readonly string[]): string[] {
  return texts.filter((text) => OFFICE_WORDS.test(text))
}

/** The easy-to-read texts that hold a bracket or a sentence of more than 12 words. */
export function hardToRead(texts: readonly string[]): string[] {
  return texts.filter((text) => /[()]/.test(text) || sentences(text).some(isLong))
}

function sentences(text: string): string[] {
  return text.split(/[.!?\n]+/)
}

function isLong(sentence: string): boolean {
  return (sentence.match(/[\p{L}\d'’-]+/gu) ?? []).length > LONGEST_EASY_SENTENCE
}
