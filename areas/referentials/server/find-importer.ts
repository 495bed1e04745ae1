import type { Importer } from '../../knowledge/referential.ts'
import { dumpImporter } from './dump/dump-importer.ts'
import { escoImporter } from './esco/esco-importer.ts'
import { euresImporter } from './eures/eures-importer.ts'
import { onetEscoImporter } from './eures/onet-esco-importer.ts'
import { romeEscoImporter } from './eures/rome-esco-importer.ts'
import { caseImporter } from './frameworks/case-importer.ts'
import { frameworkImporter } from './frameworks/framework-importer.ts'
import { skosImporter } from './frameworks/skos-importer.ts'
import { onetImporter } from './onet/onet-importer.ts'
import { communesImporter } from './places/communes-importer.ts'
import { nafImporter } from './places/naf-importer.ts'
import { fapRomeImporter } from './prospects/fap-rome-importer.ts'
import { metiers2030Importer } from './prospects/metiers2030-importer.ts'
import { prospectsImporter } from './prospects/prospects-importer.ts'
import { rncpImporter } from './rncp/rncp-importer.ts'
import { romeImporter } from './rome/rome-importer.ts'
import { apprenticeshipImporter } from './trainings/apprenticeship-importer.ts'
import { onisepImporter } from './trainings/onisep-importer.ts'

const importers: readonly Importer[] = [
  romeImporter,
  escoImporter,
  romeEscoImporter,
  onetImporter,
  onetEscoImporter,
  rncpImporter,
  onisepImporter,
  apprenticeshipImporter,
  metiers2030Importer,
  fapRomeImporter,
  prospectsImporter,
  nafImporter,
  communesImporter,
  frameworkImporter,
  caseImporter,
  skosImporter,
  euresImporter,
  dumpImporter,
]

/** Every sort of file that can be imported, by the name said on the command line. */
export const importerNames = importers.map(({ name }) => name)

export function findImporter(name: string | undefined): Importer | undefined {
  return importers.find((one) => one.name === name)
}
