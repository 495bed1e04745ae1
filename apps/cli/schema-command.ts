import { personDataSchema } from '../whole-person/person-copy.ts'
import type { Call } from './command.ts'

/** The JSON Schema of a person's copy, as it stands in docs/. */
export async function schemaCommand({ output }: Call): Promise<number> {
  output.write(`${JSON.stringify(personDataSchema(), null, 2)}\n`)
  return 0
}
