import { inviteProfessional } from '../../areas/professionals/server/invite-professional.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'

/** Gives a professional of this installation their first access; it works once. */
export async function professionalCommand(call: Call): Promise<number> {
  const { plain } = optionsOf(call.words, [])
  const [name = '', email = ''] = plain
  if (name.trim() === '' || !/^[^\s@]+@[^\s@]+$/.test(email) || plain.length > 2) {
    throw new WrongCall('Usage : sillage professional "Prénom Nom" adresse@exemple.test')
  }
  const { access } = await call.open((ctx) => inviteProfessional(ctx, { name: name.trim(), email }))
  call.output.write(
    `Premier accès de ${name.trim()} (valable une fois), à écrire à l’adresse /pro/entrer : ${access}\n`,
  )
  return 0
}
