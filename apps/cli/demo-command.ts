import { forgetFictitiousPeople, loadPeople } from '../demo/load-people.ts'
import type { Command } from './command.ts'

/** Six fictitious people come to live in this installation, in the place of those of the last time; their access codes are printed once. */
export const demoCommand: Command = async ({ open, output, tell }) => {
  tell('Six personnes fictives vivent le parcours…')
  const { replaced, people } = await open(async (ctx) => ({
    replaced: await forgetFictitiousPeople(ctx),
    people: await loadPeople(ctx),
  }))
  if (replaced > 0)
    tell(`Elles remplacent les ${replaced} d’avant, dont les codes ne marchent plus.`)
  for (const { nickname, about, accessCode } of people) {
    output.write(`  ${accessCode}   ${nickname.padEnd(8)} ${about}\n`)
  }
  tell('Entrez un de ces codes à la page /reprendre.')
  return 0
}
