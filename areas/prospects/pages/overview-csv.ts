import { csvLine } from '../../../platform/server/csv-line.ts'
import { ANYONE, resource } from '../../../platform/web/page.tsx'
import { rankFamilies } from '../server/rank-families.ts'
import { tagAsked } from './overview-page.tsx'

const HEAD = [
  'code',
  'famille',
  'region',
  'postes_a_pourvoir',
  'tension',
  'metiers',
  'metiers_avec_le_signe',
]
const MORE = ['regions_comptees', 'source', 'licence']

/** The whole table, for whoever counts with it. */
export const overviewResource = resource(
  '/explorer/demain.csv',
  ANYONE,
  async (ctx, _params, { query }) => {
    const { families, region, cited } = await rankFamilies(ctx, {
      region: query.get('region') ?? '',
      tag: tagAsked(query),
    })
    const rows = families.map(({ family, toFill, tension, occupations, tagged, regions }) =>
      csvLine([
        family.code,
        family.label,
        region?.label ?? 'France',
        toFill,
        tension ?? '',
        occupations,
        tagged,
        regions ? regions.counted : 1,
        cited.map(({ line }) => line).join(' ; '),
        [...new Set(cited.map(({ licence }) => licence))].join(' ; '),
      ]),
    )
    return new Response(csvLine([...HEAD, ...MORE]) + rows.join(''), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="metiers-de-demain-${region?.code ?? 'france'}.csv"`,
      },
    })
  },
)
