/** A clause shorter than this says nothing alone. */
const SHORTEST = 4

/** Marks and small words at which a spoken account goes on to the next deed. */
const SEAMS =
  /[.;:!?\n,]+|\s(?:et|puis|pis|ensuite|après|apres|mais|alors|donc|ou|parce que|car)\s/giu

/** Cuts a spoken account into deeds: "J'ai scanné des produits et je les ai mis en rayon" makes two. */
export function clausesOf(text: string, most = 12): string[] {
  const clauses = text
    .split(SEAMS)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= SHORTEST)
  return clauses.length > 1 ? clauses.slice(0, most) : []
}
