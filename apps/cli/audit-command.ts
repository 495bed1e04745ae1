import { type AuditVerdict, verifyAudit } from '../../platform/server/audit/audit.ts'
import { type Call, WrongCall } from './command.ts'

/** Is the audit log as it was written? Exit code 1 when a line was changed, added or taken out. */
export async function auditCommand({ words, open, output }: Call): Promise<number> {
  if (words.length !== 1 || words[0] !== 'verify') throw new WrongCall('Écrivez : audit verify.')
  const verdict = await open((ctx) => verifyAudit(ctx.db))
  output.write(`${sentenceOf(verdict)}\n`)
  return verdict.isWhole ? 0 : 1
}

const WHY = {
  missing: 'une ligne manque',
  changed: 'la ligne a été modifiée ou ajoutée',
  shortened: 'le début du journal a été coupé sans le dire',
} as const

function sentenceOf(verdict: AuditVerdict): string {
  if (!verdict.isWhole)
    return `Journal altéré à la ligne ${verdict.brokenAt} : ${WHY[verdict.why]}.`
  const { lines, lastHash } = verdict
  return `Journal intact : ${lines} lignes. Dernière empreinte, à noter ailleurs : ${lastHash}`
}
