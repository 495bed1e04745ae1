import { type Db, inTransaction } from '../../../platform/server/db.ts'
import {
  currentVersions,
  holdStarterTurn,
  makeCurrent,
  stageConcepts,
  stageMappings,
  stageRelations,
  startStaging,
} from './referential-store.ts'
import { fingerprintOfPacks, readStarterPack } from './starter/read-starter-pack.ts'
import { starterConcepts, starterMappings, starterRelations } from './starter/starter-rows.ts'

/** Loads our own packs when they are new or have changed. Costs one look at the files otherwise. */
export async function ensureStarterPack(
  db: Db,
  root: string,
  now: Date = new Date(),
): Promise<'loaded' | 'already'> {
  const checksum = fingerprintOfPacks(root)
  if (await isCurrent(db, checksum)) return 'already'
  const { pack, date } = readStarterPack(root)
  return inTransaction(db, async (trx) => {
    await holdStarterTurn(trx)
    if (await isCurrent(trx, checksum)) return 'already'
    const referential = {
      name: 'starter',
      title: 'Sillage',
      version: date,
      publishedOn: date,
      licence: 'CC-BY-SA-4.0',
      sourceLine: `Source : Sillage, contenus de départ, ${date.split('-').reverse().join('/')} (codes et intitulés : ROME 4.0, France Travail)`,
      checksum,
    }
    const id = await startStaging(trx, referential)
    const concepts = starterConcepts(pack)
    const relations = starterRelations(pack)
    await stageConcepts(trx, id, concepts)
    await stageRelations(trx, id, relations)
    await stageMappings(trx, id, starterMappings(pack))
    await makeCurrent(trx, {
      id,
      referential,
      report: { concepts: concepts.length, relations: relations.length },
      replacements: [],
      now,
    })
    return 'loaded'
  })
}

async function isCurrent(db: Db, checksum: string): Promise<boolean> {
  return (await currentVersions(db)).some(
    (one) => one.name === 'starter' && one.checksum === checksum,
  )
}
