/** How firmly a skill stands: said by the person, vouched for by others, or recognised by a badge or a test. */
export type Firmness = 'declared' | 'recommended' | 'recognised'

/** Somebody else said they saw it. */
export type Voice = { competence: string; authorId: string }

/** One voice can be kind; two independent voices are a sign. */
const VOICES_NEEDED = 2

/** How many different people said they saw it. */
export function voicesFor(competence: string, voices: readonly Voice[]): number {
  return new Set(
    voices.filter((voice) => voice.competence === competence).map(({ authorId }) => authorId),
  ).size
}

export function firmnessOf(voices: number): Firmness {
  return voices >= VOICES_NEEDED ? 'recommended' : 'declared'
}
