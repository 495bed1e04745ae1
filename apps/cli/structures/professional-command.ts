import { inviteProfessional } from '../../../areas/professionals/server/invite-professional.ts'
import { type Call, optionsOf, WrongCall } from '../command.ts'

/** For whoever lost both phone and recovery codes. */
const RENEW = '--nouvelle-cle'

/** Gives a professional of this installation their first access; it works once. */
export async function professionalCommand(call: Call): Promise<number> {
  const isRenewed = call.words.includes(RENEW)
  const { plain } = optionsOf(
    call.words.filter((word) => word !== RENEW),
    [],
  )
  const [name = '', email = ''] = plain
  if (name.trim() === '' || !/^[^\s@]+@[^\s@]+$/.test(email) || plain.length > 2) {
    throw new WrongCall(`Usage : sillage professional "Prénom Nom" adresse@exemple.test [${RENEW}]`)
  }
  const { access } = await call.open((ctx) =>
    inviteProfessional(ctx, { name: name.trim(), email, withNewFactor: isRenewed }),
  )
  call.output.write(
    `Premier accès de ${name.trim()} (valable une fois), à écrire à l’adresse /pro/entrer : ${access}\n`,
  )
  return 0
}
