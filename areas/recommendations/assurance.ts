/**
 * How well it is known who signed. It is said beside each recommendation and never rises by itself:
 * face to face without an address; an address that answered; one of a professional domain; one of an organisation the operator knows.
 */
export const ASSURANCES = ['place', 'mail', 'domain', 'organisation'] as const
export type Assurance = (typeof ASSURANCES)[number]

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

export function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()
}

/** A provider's own sub-domains are the provider's too: mail boxes of a country, of an offer. */
export function isPublicProvider(domain: string): boolean {
  const parts = domain.split('.')
  return parts.some((_part, at) => PUBLIC_PROVIDERS.has(parts.slice(at).join('.')))
}

/** What an address that answered tells; a sub-domain is verified on its own, since others may own it. */
export function assuranceOf(mail: string | null, isVerified: boolean): Assurance {
  if (mail === null) return 'place'
  if (isVerified) return 'organisation'
  return isPublicProvider(domainOf(mail)) ? 'mail' : 'domain'
}
