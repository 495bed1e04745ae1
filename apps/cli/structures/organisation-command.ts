import {
  unverifyOrganisation,
  verifyOrganisation,
} from '../../../areas/organisations/server/verify-organisation.ts'
import { type Call, optionsOf, WrongCall } from '../command.ts'

/**
 * The operator looked a number or a domain up: it is said on the page of the organisation, with the day, and signed in the name
 * of the platform; `unverify` takes both back.
 */
export async function organisationCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [deed, slug = '', ...proof] = plain
  const what = proof[0]
  if (deed === 'unverify' && slug !== '' && (what === 'siret' || what === 'site')) {
    const { name } = await call.open((ctx) => unverifyOrganisation(ctx, { slug, what }))
    call.output.write(`${name} : ${SAID[what]} n’est plus marqué vérifié.\n`)
    return 0
  }
  if (deed !== 'verify' || slug === '' || proof.length === 0)
    throw new WrongCall(
      'Usage : sillage organisation verify NOM SIRET|DOMAINE | unverify NOM siret|site',
    )
  const verified = await call.open((ctx) =>
    verifyOrganisation(ctx, { slug, proof: proof.join('') }),
  )
  const { name } = verified.organisation
  call.output.write(`${name} : ${SAID[verified.what]} est marqué vérifié aujourd’hui.\n`)
  return 0
}

const SAID = { siret: 'son SIRET', site: 'son site' } as const
