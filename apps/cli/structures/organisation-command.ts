import { verifyOrganisation } from '../../../areas/organisations/server/verify-organisation.ts'
import { type Call, optionsOf, WrongCall } from '../command.ts'

/** The operator looked a number or a domain up: it is said on the page of the organisation, with the day. */
export async function organisationCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, slug = '', ...proof] = plain
  if (deed !== 'verify' || slug === '' || proof.length === 0)
    throw new WrongCall('Usage : sillage organisation verify NOM SIRET|DOMAINE')
  const { organisation, what } = await call.open((ctx) =>
    verifyOrganisation(ctx, { slug, proof: proof.join('') }),
  )
  const said = what === 'siret' ? 'son SIRET' : 'son site'
  call.output.write(`${organisation.name} : ${said} est marqué vérifié aujourd’hui.\n`)
  return 0
}
