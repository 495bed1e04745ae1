import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { filled } from './filled-forms.ts'
import { addressOf, everyDoor, givenEverybody, takingBack } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)
const OVER_TLS = { 'x-forwarded-proto': 'https' }

/** What each answer must carry, over TLS, and how it must read. */
const MUSTS: [string, (value: string) => boolean][] = [
  ['Content-Security-Policy', (value) => holds(value, POLICY)],
  ['X-Content-Type-Options', (value) => value === 'nosniff'],
  ['Referrer-Policy', (value) => ['same-origin', 'no-referrer'].includes(value)],
  ['Permissions-Policy', (value) => /geolocation=\(\)/.test(value)],
  ['Cross-Origin-Opener-Policy', (value) => value === 'same-origin'],
  ['Cross-Origin-Resource-Policy', (value) => value === 'same-origin'],
  ['Strict-Transport-Security', (value) => Number(/max-age=(\d+)/.exec(value)?.[1]) >= A_YEAR],
  ['Cache-Control', (value) => value !== ''],
]
const A_YEAR = 31_536_000
const POLICY = ["default-src 'none'"]
const PAGE_POLICY = [
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
]

const holds = (policy: string, rules: readonly string[]) =>
  rules.every((rule) => policy.split(';').some((one) => one.trim().startsWith(rule)))

function missing(answer: Response): string[] {
  const type = answer.headers.get('content-type') ?? ''
  const policy = answer.headers.get('content-security-policy') ?? ''
  return [
    ...MUSTS.filter(([name, isRight]) => !isRight(answer.headers.get(name) ?? '')).map(
      ([name]) => `${name}: ${answer.headers.get(name)}`,
    ),
    ...(/^text\//.test(type) && !/charset=utf-8/i.test(type) ? [`Content-Type: ${type}`] : []),
    ...(type.startsWith('text/html') && !holds(policy, PAGE_POLICY) ? [`policy: ${policy}`] : []),
    ...(/unsafe-|https?:|\*/.test(policy) ? [`policy: ${policy}`] : []),
    ...(answer.headers.has('access-control-allow-origin') ? ['open to other sites'] : []),
    ...answer.headers.getSetCookie().filter((line) => !isSafeCookie(line)),
  ]
}

/** ASVS 5.0 §3.3: over TLS, bound to this host; the choice of reading and the last sentence said are no secrets. */
function isSafeCookie(line: string): boolean {
  const isBound = line.startsWith('__Host-') || /^(affichage|annonce)=/.test(line)
  const isErased = /Max-Age=0/.test(line)
  return (
    isErased ||
    (isBound && /Secure/.test(line) && /HttpOnly/.test(line) && /SameSite=Lax/.test(line))
  )
}

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

/** What a person sees stays in no cache. */
const isOutOfCaches = (answer: Response) =>
  /no-store|private/.test(answer.headers.get('cache-control') ?? '')

describe('the headers of every answer (ASVS 5.0 §3.3, §3.4, §4.1.1)', LONG, () => {
  it('are all there, whoever asks, whether it is shown, done, refused or missing', async () => {
    const { personId } = await givenEverybody(house)
    const told: string[] = []
    const note = (what: string, answer: Response) =>
      told.push(...missing(answer).map((one) => `${what} (${answer.status}) ${one}`))
    for (const one of everyDoor) {
      const address = await addressOf(house.db, one, personId)
      const as = one.open.includes('person') ? 'lina' : 'nadia'
      await takingBack(house, async () => {
        const answer = await door.get(address, { as, headers: OVER_TLS })
        note(`GET ${one.path}`, answer)
        if (!one.open.includes('visitor') && !isOutOfCaches(answer))
          told.push(`${one.path} may stay in a cache`)
        note(`GET ${one.path} by nobody`, await door.get(address, { headers: OVER_TLS }))
        if (one.kind === 'page' && (one.act || one.reply))
          note(`POST ${one.path}`, await door.post(address, filled(one), { as, headers: OVER_TLS }))
      })
    }
    expect(told).toEqual([])
  })

  it('are there for an address that is none, and for a fault, which tells nothing of itself', async () => {
    for (const path of ['/nulle-part', '/assets/rien.js', '/favicon.svg'])
      expect([path, missing(await door.get(path, { headers: OVER_TLS }))]).toEqual([path, []])
    // A house whose database is none breaks at the first question.
    const broken = { ...house, db: {} as typeof house.db }
    const cookie = '__Host-session=x'
    const answer = await openDoor(broken).get('/mes-experiences', { cookie, headers: OVER_TLS })
    expect([answer.status, missing(answer)]).toEqual([500, []])
    expect(await answer.text()).not.toMatch(/TypeError|undefined|at .*\.ts/)
  })
})
