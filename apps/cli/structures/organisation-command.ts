import {
  unverifyDomain,
  verifiedDomains,
  verifyOrganisation,
} from '../../../areas/organisations/server/verifying/verify-organisation.ts'
import { type Call, optionsOf, WrongCall } from '../command.ts'

const USAGE = `Usage : sillage organisation verify NOM SIRET|DOMAINE
        sillage organisation domains
        sillage organisation unverify DOMAINE`

/**
 * The operator looked a number or a domain up: it is said on the page of the organisation, with the day, and of who signs from
 * that domain. One without a page here is called by its whole name.
 */
export async function organisationCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, name = '', ...proof] = plain
  if (deed === 'domains' && plain.length === 1) return list(call)
  if (deed === 'unverify' && plain.length === 2) {
    await call.open((ctx) => unverifyDomain(ctx, { domain: name }))
    call.output.write('Ce domaine n’est plus vérifié.\n')
    return 0
  }
  if (deed !== 'verify' || name === '' || proof.length === 0) throw new WrongCall(USAGE)
  const { organisation, what } = await call.open((ctx) =>
    verifyOrganisation(ctx, { name, proof: proof.join('') }),
  )
  const said = what === 'siret' ? 'son SIRET' : 'son domaine'
  call.output.write(`${organisation} : ${said} est marqué vérifié aujourd’hui.\n`)
  return 0
}

async function list({ open, output, tell }: Call): Promise<number> {
  const all = await open(verifiedDomains)
  for (const { domain, organisation, verifiedAt } of all)
    output.write(`${domain}  ${verifiedAt.toISOString().slice(0, 10)}  ${organisation}\n`)
  if (all.length === 0) tell('Aucun domaine n’est vérifié.')
  return 0
}
