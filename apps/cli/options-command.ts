import { judgeOption, optionsToJudge } from '../../areas/engagement/server/judge-option.ts'
import { isId } from '../../platform/id.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'

/** Answers that people wrote to the engagement questions: lists those that wait, lets one be seen by others, or not. */
export async function optionsCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, id = ''] = plain
  if (deed === undefined) return list(call)
  if ((deed !== 'accept' && deed !== 'refuse') || !isId(id) || plain.length > 2)
    throw new WrongCall('Usage : sillage options [accept | refuse NUMÉRO]')
  await call.open((ctx) => judgeOption(ctx, { id, accept: deed === 'accept' }))
  call.tell(
    deed === 'accept' ? 'Cette réponse est proposée à tous.' : 'Cette réponse reste à son auteur.',
  )
  return 0
}

async function list(call: Call): Promise<number> {
  const waiting = await call.open(optionsToJudge)
  for (const { id, question, label, proposedAt } of waiting)
    call.output.write(`${id}  ${proposedAt.toISOString().slice(0, 10)}  ${question}  ${label}\n`)
  call.tell(
    waiting.length === 0 ? 'Aucune réponse n’attend.' : 'sillage options accept | refuse NUMÉRO',
  )
  return 0
}
