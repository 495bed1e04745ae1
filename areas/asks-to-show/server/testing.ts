import type { House } from '../../../platform/server/testing.ts'
import type { AskToShow } from '../ask-to-show.ts'
import { beginAsk } from './begin-ask.ts'
import { confirmAsk } from './confirm-ask.ts'

export const ORIGIN = 'http://sillage.test'

type Asked = { purpose?: string; mail?: string; occupation?: string }

/** An ask on its way: the code is in the letter box. */
export async function givenAskBegun(
  house: House,
  { purpose = 'Vendre sur le marché', mail = 'claire@fournil.test' }: Asked = {},
): Promise<{ key: string; code: string }> {
  const { key } = await house.as('visitor', beginAsk, {
    ...{ purpose, mail, name: 'Claire Morel', organisation: 'Le Fournil', contact: null },
    ...{ days: '30', language: 'fr' },
  })
  const letter = (await house.letters()).findLast(({ to }) => to === mail)
  return { key, code: /\d{6}/.exec(letter?.text ?? '')?.[0] ?? '' }
}

/** An open ask, with the piece of the address to give. */
export async function givenAskToShow(
  house: House,
  asked: Asked = {},
): Promise<{ ask: AskToShow; key: string; token: string }> {
  const { key, code } = await givenAskBegun(house, asked)
  const { occupation } = asked
  const confirmed = { key, code, occupation, origin: ORIGIN }
  const ask = await house.as('visitor', confirmAsk, confirmed)
  return { ask, key, token: house.ctx('visitor').secrets.unseal(ask.sealedToken) }
}
