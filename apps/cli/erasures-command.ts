import { readFileSync } from 'node:fs'
import { keepTombstones } from '../../areas/consent/server/erasure/keep-tombstones.ts'
import { inLines, tombstonesIn } from '../../areas/consent/tombstone.ts'
import { replayErasures } from '../whole-person/erasure/replay-erasures.ts'
import { type Call, WrongCall } from './command.ts'

/** The list of erasures, to be kept elsewhere; and erasing again those who came back with an older backup. */
export async function erasuresCommand({ words, open, output }: Call): Promise<number> {
  const [deed, file, ...more] = words
  if (more.length > 0 || (deed !== 'replay' && deed !== 'list') || (deed === 'list' && file))
    throw new WrongCall('Écrivez : erasures list, ou erasures replay [FICHIER].')
  if (deed === 'list') {
    output.write(inLines(await open((ctx) => keepTombstones(ctx))))
    return 0
  }
  const others = file ? tombstonesIn(readList(file)) : []
  const count = await open((ctx) => replayErasures(ctx, { others }))
  output.write(
    count === 0
      ? 'Personne d’effacé n’est revenu.\n'
      : `Effacements refaits : ${count}. Les reçus s’ouvrent avec les mêmes codes.\n`,
  )
  return 0
}

function readList(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WrongCall(`Le fichier ${file} ne s’ouvre pas.`)
  }
}
