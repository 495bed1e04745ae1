/**
 * Work contexts of ROME (by code) brought to our own few, chosen because people accept or refuse work for them.
 * Contexts of ROME that say nothing on these (kind of employer, status) are left out on purpose.
 */
export const ROME_CODES: Record<string, readonly string[]> = {
  outdoors: ['300783', '403962', '300790', '400034', '300786', '403960', '489573'],
  indoors: [
    '403092',
    '23380',
    '403093',
    '300785',
    '23382',
    '489918',
    '400007',
    '512375',
    '300784',
    '23379',
  ],
  team: ['403107'],
  alone: ['490468'],
  standing: ['300800'],
  nights: ['300803'],
  early: ['300805', '126450', '300808'],
  weekends: ['23374', '23376', '300793'],
  public: ['403020'],
  'heavy-loads': ['300795'],
  noise: ['300824'],
  cold: ['300787', '403021'],
  travel: ['300779', '23381', '300817', '300814', '300816'],
  'home-visits': ['300778'],
  height: ['300782', '511229', '23377'],
  machines: ['300794'],
  heat: ['300789'],
  precision: ['403019'],
  seated: ['403025'],
  'split-hours': ['400005'],
  uniform: ['402011', '300802'],
  seasonal: ['400040', '403098'],
  dirt: ['403022', '300791'],
  daytime: ['300806'],
  rush: ['403095', '300834'],
  'on-call': ['300804'],
  holidays: ['403826'],
  repetitive: ['300801'],
  awkward: ['300798'],
  protective: ['38055', '489576'],
  animals: ['403963'],
  children: ['300825', '300835', '300818', '300847'],
  frail: ['300839', '300843', '300840', '300838'],
  remote: ['300799'],
  'self-employed': ['403106', '403102', '300809'],
}

const OWN_CODE = new Map(
  Object.entries(ROME_CODES).flatMap(([own, codes]) => codes.map((code) => [code, own] as const)),
)

/** Own context codes of a list of ROME context codes, each once. */
export function ownContexts(romeContexts: readonly string[]): string[] {
  return [...new Set(romeContexts.flatMap((code) => OWN_CODE.get(code) ?? []))].sort()
}
