import { loadPeople } from '../demo/load-people.ts'
import type { Command } from './command.ts'

/** Six fictitious people come to live in this installation; their access codes are printed once. */
export const demoCommand: Command = async ({ open, output, tell }) => {
  tell('Six personnes fictives vivent le parcours…')
  const people = await open((ctx) => loadPeople(ctx))
  for (const { nickname, about, accessCode } of people) {
    output.write(`  ${accessCode}   ${nickname.padEnd(8)} ${about}\n`)
  }
  tell('Entrez un de ces codes à la page /reprendre.')
  return 0
}
