/**
 * Everyday words that name how one works rather than what one does ("boulot dehors", "la nuit"). No name of an occupation holds them,
 * so the search answers with the condition itself. Beginnings of words, without accents.
 */
const CALLED_BY: Record<string, readonly string[]> = {
  outdoors: ['dehors', 'exterieur', 'plein air', 'grand air'],
  indoors: ['interieur', 'dedans'],
  nights: ['nuit', 'soiree'],
  early: ['matin', 'tot'],
  daytime: ['journee'],
  weekends: ['week', 'dimanche', 'samedi'],
  seasonal: ['saison', 'ete'],
  alone: ['seul', 'solitaire'],
  team: ['equipe', 'collegue'],
  public: ['contact', 'public', 'voir du monde'],
  children: ['enfant', 'gamin', 'jeune', 'bebe', 'ado'],
  frail: [
    'personnes agees',
    'vieux',
    'malade',
    'handicap',
    'mamie',
    'papi',
    'grand-mere',
    'grand mere',
  ],
  animals: ['animaux', 'animal', 'bete', 'chien', 'chat', 'cheval', 'chevaux'],
  remote: ['teletravail', 'a la maison', 'chez moi', 'a distance'],
  seated: ['assis'],
  standing: ['debout'],
  quiet: ['calme', 'silence'],
  vehicle: ['conduire', 'volant', 'rouler'],
  travel: ['bouger', 'voyage', 'route'],
  screen: ['ordinateur', 'ecran', 'pc', 'bureau'],
  machines: ['machine'],
  precision: ['minutieux', 'precis'],
  'self-employed': ['a mon compte', 'patron', 'independant'],
  'home-visits': ['chez les gens', 'a domicile'],
  height: ['hauteur'],
}

/** Words that go with anything: what is left without them is what somebody looks for. */
const FILLERS = new Set(
  'un une le la les des du de d l en a au aux avec sans dans je j veux voudrais aimerais cherche travail travailler travaille boulot boulots job taf taff metier metiers bosser bosse etre faire pas trop'.split(
    ' ',
  ),
)

/** Conditions that the words of somebody call, in the order of the words of this file. */
export function conditionsCalled(words: string): string[] {
  const plain = ` ${plainly(words)}`
  return Object.entries(CALLED_BY)
    .filter(([, called]) => called.some((one) => new RegExp(`[^a-z]${one}`).test(plain)))
    .map(([code]) => code)
}

/** True when the words name a condition and nothing else: "boulot dehors", but not "serveur la nuit". */
export function speaksOnlyOf(words: string, codes: readonly string[]): boolean {
  if (codes.length === 0) return false
  const called = codes.flatMap((code) => CALLED_BY[code] ?? [])
  const rest = called.reduce(
    (text, one) => text.replace(new RegExp(`(^|[^a-z])${one}[a-z]*`, 'g'), ' '),
    plainly(words),
  )
  return rest.split(/[^a-z]+/).every((word) => word === '' || FILLERS.has(word))
}

function plainly(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}
