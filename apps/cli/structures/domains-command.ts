import {
  unverifyDomain,
  verifiedDomains,
  verifyDomain,
} from '../../../areas/recommendations/server/verify-domain.ts'
import { type Call, optionsOf, WrongCall } from '../command.ts'

const USAGE = 'Usage : sillage domains [verify DOMAINE "Structure" | remove DOMAINE]'
const NAME_MAX = 120

/** Domains of organisations the operator knows: a recommendation signed from there says "verified organisation". */
export async function domainsCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, domain = '', organisation = ''] = plain
  if (deed === undefined) return list(call)
  const isVerify = deed === 'verify' && plain.length === 3 && organisation.trim() !== ''
  const isRemove = deed === 'remove' && plain.length === 2
  if (!isVerify && !isRemove) throw new WrongCall(USAGE)
  const name = organisation.trim().slice(0, NAME_MAX)
  await call.open((ctx) =>
    isVerify ? verifyDomain(ctx, { domain, organisation: name }) : unverifyDomain(ctx, { domain }),
  )
  call.tell(isVerify ? 'Ce domaine est vérifié.' : 'Ce domaine n’est plus vérifié.')
  return 0
}

async function list(call: Call): Promise<number> {
  const all = await call.open(verifiedDomains)
  for (const { domain, organisation, verifiedAt } of all)
    call.output.write(`${domain}  ${verifiedAt.toISOString().slice(0, 10)}  ${organisation}\n`)
  if (all.length === 0) call.tell('Aucun domaine n’est vérifié.')
  return 0
}
