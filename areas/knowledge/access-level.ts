/**
 * From an official sentence on how one enters an occupation to our five levels. Stated simply, so that it can be argued with:
 * the LOWEST diploma named opens the door ("CAP à Bac +2" → CAP); no diploma named → unknown (null), never "none".
 * Levels: 0 none · 1 CAP or BEP · 2 Bac · 3 Bac+2 · 4 Bac+3 or 4 · 5 Bac+5 and more.
 */
const DOORS: readonly { level: number; named: RegExp }[] = [
  {
    level: 0,
    named:
      /sans (?:aucun )?(?:diplome|formation|qualification)|sans (?:niveau|condition) de diplome|aucun diplome/,
  },
  {
    level: 1,
    named: /\b(?:cap|bep|capa|bepa|mention complementaire|titre de niveau 3|niveau 3)\b/,
  },
  { level: 2, named: /\bbac(?:calaureat)?s?\b(?! ?\+)|\b(?:brevet professionnel|niveau 4)\b/ },
  { level: 3, named: /\bbac ?\+ ?2\b|\b(?:bts|btsa|dut|deug|niveau 5)\b/ },
  {
    level: 4,
    named:
      /\bbac ?\+ ?[34]\b|\b(?:licences?|but|bachelors?|maitrise|diplome d'etat(?! de docteur)|niveau 6)\b/,
  },
  {
    level: 5,
    named:
      /\bbac ?\+ ?[5-9]\b|\b(?:masters?|ingenieur|doctorat|docteur|agregation|sciences medicales|niveau 7)\b/,
  },
]

/** The theme of ROME that lists occupations open without diploma nor experience. */
export const OPEN_TO_ALL_THEME = '017'

export function accessLevelOf(text: string, themes: readonly string[] = []): number | null {
  if (themes.includes(OPEN_TO_ALL_THEME)) return 0
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/bac\s*\+\s*/g, 'bac+')
  return DOORS.find(({ named }) => named.test(plain))?.level ?? null
}
