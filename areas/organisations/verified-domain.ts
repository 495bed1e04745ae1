import { refusal } from '../../platform/refusal.ts'

/** A domain the operator found to be of an organisation: one that has its page here, or one that has none. */
export type VerifiedDomain = {
  domain: string
  organisation: string
  organisationId: string | null
  verifiedAt: Date
}

export const ORGANISATION_NAME_MAX = 120

/** Where anybody opens a mail box: such an address says nothing of where somebody works. */
const PUBLIC_PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr
  ymail.com icloud.com me.com mac.com aol.com aol.fr gmx.com gmx.fr gmx.net gmx.de web.de mail.com mail.ru yandex.com yandex.ru
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io zoho.com fastmail.com hey.com duck.com
  orange.fr wanadoo.fr free.fr aliceadsl.fr sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr noos.fr bbox.fr
  laposte.net dbmail.com voila.fr lilo.org ik.me mailo.com mailo.fr netcourrier.com net-c.fr libertysurf.fr 9online.fr
  t-online.de bluewin.ch skynet.be telenet.be libero.it virgilio.it yopmail.com yopmail.fr mailinator.com guerrillamail.com
  10minutemail.com temp-mail.org trashmail.com`.split(/\s+/),
)

/** A provider's own sub-domains are the provider's too: mail boxes of a country, of an offer. */
export function isPublicProvider(domain: string): boolean {
  const parts = domain.split('.')
  return parts.some((_part, at) => PUBLIC_PROVIDERS.has(parts.slice(at).join('.')))
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** A domain as it is compared, when it can be somebody's own: nobody owns that of a public mail provider. */
export function readDomain(typed: string): string | undefined {
  const domain = typed
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  return DOMAIN.test(domain) && !isPublicProvider(domain) ? domain : undefined
}

export const badDomain = refusal('organisations.badDomain', 422)
export const noSuchDomain = refusal('organisations.noSuchDomain', 404)
