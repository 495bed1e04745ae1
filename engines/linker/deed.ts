/** Verbs that end as trades do: "vérifier" is a deed, "infirmier" is none. */
const DEEDS_IN_IER =
  /(ifier|udier|ecier|edier|ocier|ublier|ultiplier|[er]encier|^(tri|pli|reli|alli|mani|vari|copi|confi|convi|initi|concili|cri|sci)er)$/

/** Starts with an infinitive: says a deed rather than a thing. */
export function isDeed(folded: string): boolean {
  if (folded.endsWith('ier')) return DEEDS_IN_IER.test(folded)
  return /(er|ir|re)$/.test(folded) && !/(eur|ure|oire|aire|ere)$/.test(folded)
}
