import { lookup as lookupName } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-address.ts'

/** What came back: a text, the word that there is nothing, or the reason why nobody could be asked. */
export type Answer = { text: string } | { absent: true } | { unreachable: string }

const MOST_BYTES = 64 * 1024
const MOST_REDIRECTS = 2
const PATIENCE_MS = 3_000

/**
 * Asks an address somebody else named. Only https, only the public network: the address is checked when the connection
 * is made, so a name cannot point elsewhere between the check and the call; each redirect is checked again.
 * @param privateOrigins origins the operator trusts, whatever their address
 */
export async function askOutside(
  address: string,
  privateOrigins: readonly string[] = [],
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patienceMs)
  let next = address
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const url = mayBeAsked(next, privateOrigins)
    if (typeof url === 'string') return { unreachable: url }
    const answer = await askOnce(url, privateOrigins.includes(url.origin), signal)
    if (!('redirect' in answer)) return answer
    next = answer.redirect
  }
  return { unreachable: 'too_many_redirects' }
}

/** The address to ask, or why not. An origin that the operator trusts over http is asked over http. */
function mayBeAsked(address: string, trusted: readonly string[]): URL | string {
  if (!URL.canParse(address)) return 'address_malformed'
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return 'address_malformed'
  if (trusted.includes(url.origin)) return url
  if (url.protocol !== 'https:') return 'scheme_refused'
  const plain = `http://${url.host}`
  if (trusted.includes(plain)) return new URL(`${plain}${url.pathname}${url.search}`)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(literal) > 0 && isPrivateAddress(literal) ? 'address_refused' : url
}

/** Resolves a name and lets no private address through, at the moment of the connection. */
const publicOnly: LookupFunction = (hostname, options, found) => {
  lookupName(hostname, { ...options, all: true }, (problem, addresses) => {
    const [first] = addresses ?? []
    if (problem || !first) return found(problem ?? new Refused('name_unknown'), '', 4)
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return found(new Refused('address_refused'), '', 4)
    return options.all ? found(null, addresses) : found(null, first.address, first.family)
  })
}

class Refused extends Error {}

function askOnce(
  url: URL,
  isTrusted: boolean,
  signal: AbortSignal,
): Promise<Answer | { redirect: string }> {
  const ask = url.protocol === 'http:' ? requestPlain : request
  return new Promise((resolve) => {
    const call = ask(
      url,
      {
        agent: false,
        signal,
        ...(isTrusted ? {} : { lookup: publicOnly }),
        headers: {
          accept: 'application/did+json, application/vc, application/ld+json, application/json',
          'accept-encoding': 'identity',
          'user-agent': 'Sillage',
        },
      },
      (answer) => {
        const { statusCode = 0, headers } = answer
        const end = (said: Answer | { redirect: string }) => {
          answer.destroy()
          resolve(said)
        }
        if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined)
          return end(redirectTo(headers.location, url))
        if (statusCode === 404 || statusCode === 410) return end({ absent: true })
        if (statusCode !== 200) return end({ unreachable: `status_${statusCode}` })
        if ((headers['content-encoding'] ?? 'identity') !== 'identity')
          return end({ unreachable: 'encoded' })
        const pieces: Buffer[] = []
        let bytes = 0
        answer.on('data', (piece: Buffer) => {
          bytes += piece.length
          if (bytes > MOST_BYTES) return end({ unreachable: 'too_large' })
          pieces.push(piece)
          return undefined
        })
        answer.on('end', () => resolve({ text: Buffer.concat(pieces).toString('utf8') }))
        answer.on('error', () => resolve({ unreachable: 'cut' }))
        return undefined
      },
    )
    call.on('error', (problem) => resolve({ unreachable: whyOf(problem) }))
    call.end()
  })
}

function redirectTo(location: string, from: URL): Answer | { redirect: string } {
  return URL.canParse(location, from.href)
    ? { redirect: new URL(location, from.href).href }
    : { unreachable: 'address_malformed' }
}

function whyOf(problem: Error): string {
  if (problem instanceof Refused) return problem.message
  if (problem.name === 'AbortError' || problem.name === 'TimeoutError') return 'too_slow'
  return 'code' in problem ? String(problem.code).toLowerCase() : 'cut'
}
