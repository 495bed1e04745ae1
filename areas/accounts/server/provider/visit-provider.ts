import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { z } from 'zod'
import { Refusal } from '../../../../platform/refusal.ts'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { ProviderSettings } from '../../../../platform/server/config.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { withDb } from '../../../../platform/server/make-context.ts'
import {
  identityUnknown,
  isFirmEnough,
  isProvider,
  noSuchProvider,
  type Provider,
  VISIT_MINUTES,
  visitFailed,
} from '../../provider.ts'
import type { Coming } from '../../session.ts'
import { draftOf } from '../resume-with-code.ts'
import { type OpenedSession, openSession } from '../session/open-session.ts'
import { findIdToken, updateIdToken } from '../session/session-store.ts'
import { newPerson } from '../start-anonymously.ts'
import { findIdentity, insertIdentity } from './identity-store.ts'
import { providerClient } from './provider-client.ts'

/** What this browser must bring back; sealed in a cookie, so that starting writes nothing. */
const visit = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string().optional(),
  until: z.number(),
})

function settingsOf(
  ctx: Context,
  provider: string,
): { provider: Provider; settings: ProviderSettings } {
  const settings = isProvider(provider) ? ctx.config.providers[provider] : undefined
  if (!isProvider(provider) || !settings) throw noSuchProvider()
  return { provider, settings }
}

const returnAddress = (origin: string, provider: Provider) => `${origin}/retour/${provider}`

/** Where the browser goes to sign in, and what it must keep until it is back (OIDC core 1.0 §3.1.2.1). */
export async function startVisit(
  ctx: Context,
  { provider: name, origin }: { provider: string; origin: string },
): Promise<{ address: string; sealed: string }> {
  const { provider, settings } = settingsOf(ctx, name)
  const client = await providerClient(settings).catch(() => {
    throw visitFailed()
  })
  const state = randomState()
  const nonce = randomNonce()
  const verifier = settings.pkce ? randomPKCECodeVerifier() : undefined
  const address = buildAuthorizationUrl(client, {
    redirect_uri: returnAddress(origin, provider),
    scope: settings.scopes,
    state,
    nonce,
    ...(settings.acr ? { acr_values: settings.acr } : {}),
    ...(verifier
      ? {
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        }
      : {}),
  })
  const until = ctx.now.getTime() + VISIT_MINUTES * 60_000
  const sealed = ctx.secrets.seal(JSON.stringify({ provider, state, nonce, verifier, until }))
  return { address: address.href, sealed }
}

export type VisitDone = {
  opened: OpenedSession
  personId: string | undefined
  hasDraft: boolean
  isLinked: boolean
}

type Return = {
  provider: string
  address: URL
  origin: string
  sealed: string | undefined
  coming: Coming
}

/** The browser is back: the door opens, or it is written down that it did not. */
export async function finishVisit(ctx: Context, back: Return): Promise<VisitDone> {
  const { provider, settings } = settingsOf(ctx, back.provider)
  try {
    return await enterFrom(ctx, back, provider, settings)
  } catch (problem) {
    if (problem instanceof Refusal)
      await audit(ctx, { kind: 'session.refused', facts: { way: 'provider', provider } })
    throw problem
  }
}

/** The provider is asked who it was, then the door opens. Nothing is asked inside a transaction. */
async function enterFrom(
  ctx: Context,
  back: Return,
  provider: Provider,
  settings: ProviderSettings,
): Promise<VisitDone> {
  const kept = readVisit(ctx, provider, back.sealed)
  const { issuer, subject, idToken } = await askWho(settings, kept, {
    ...back,
    returned: returnAddress(back.origin, provider),
  }).catch(() => {
    throw visitFailed()
  })
  const subjectHash = ctx.secrets.hash(`${issuer} ${subject}`)
  return inTransaction(ctx.db, async (db) => {
    const inside = withDb(ctx, db)
    const who = { provider, issuer, subjectHash }
    const done =
      provider === 'proconnect'
        ? await enterAtWork(inside, who)
        : await enterAsPerson(inside, who, back.coming)
    const tokenHash = ctx.secrets.hash(done.opened.token)
    await updateIdToken(db, tokenHash, provider, ctx.secrets.seal(idToken))
    return done
  })
}

function readVisit(ctx: Context, provider: Provider, sealed: string | undefined) {
  try {
    const kept = visit.parse(JSON.parse(ctx.secrets.unseal(sealed ?? '')))
    if (kept.provider !== provider || kept.until <= ctx.now.getTime()) throw visitFailed()
    return kept
  } catch {
    throw visitFailed()
  }
}

type Asking = Pick<Return, 'address'> & { returned: string }

/** Checks state, nonce, issuer, audience, time and signature (openid-client), then level and subject (ours). */
async function askWho(
  settings: ProviderSettings,
  kept: z.output<typeof visit>,
  { address, returned }: Asking,
): Promise<{ issuer: string; subject: string; idToken: string }> {
  const client = await providerClient(settings)
  const current = new URL(returned)
  current.search = address.search
  const tokens = await authorizationCodeGrant(client, current, {
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
    ...(kept.verifier ? { pkceCodeVerifier: kept.verifier } : {}),
  })
  const claims = tokens.claims()
  if (!claims || !tokens.id_token || !isFirmEnough(settings.acr, claims.acr)) throw visitFailed()
  const told = await fetchUserInfo(client, tokens.access_token, claims.sub)
  // ProConnect: the subject is unique within an identity provider only, so its name goes with it.
  const subject = typeof told.idp_id === 'string' ? `${told.idp_id} ${claims.sub}` : claims.sub
  return { issuer: claims.iss, subject, idToken: tokens.id_token }
}

type Who = { provider: Provider; issuer: string; subjectHash: string }

/** A person known there opens their account; one unknown links the account in front of the screen, or starts one. */
async function enterAsPerson(ctx: Context, who: Who, coming: Coming): Promise<VisitDone> {
  if (ctx.actor.kind === 'professional') throw visitFailed()
  const known = await findIdentity(ctx.db, who.issuer, who.subjectHash)
  const mine = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined
  const personId = known?.personId ?? mine ?? (await newPerson(ctx))
  if (!known) await link(ctx, who, { personId, professionalId: null })
  const draftId = known ? await draftOf(ctx, personId) : null
  const opened = await openSession(ctx, { personId }, coming, 'provider', { draftId })
  return { opened, personId, hasDraft: draftId !== null, isLinked: !known && mine !== undefined }
}

/** A professional must be known here first: whoever is in links, and from then on the provider opens; the second factor is still asked. */
async function enterAtWork(ctx: Context, who: Who): Promise<VisitDone> {
  const known = await findIdentity(ctx.db, who.issuer, who.subjectHash)
  const mine = ctx.actor.kind === 'professional' ? ctx.actor.professionalId : undefined
  const professionalId = known?.professionalId ?? mine
  if (!professionalId) throw identityUnknown()
  if (!known) await link(ctx, who, { personId: null, professionalId })
  const more = mine === professionalId ? { secondFactorAt: ctx.now } : {}
  const opened = await openSession(ctx, { professionalId }, { mine: false }, 'provider', more)
  return { opened, personId: undefined, hasDraft: false, isLinked: !known }
}

async function link(
  ctx: Context,
  who: Who,
  owner: { personId: string | null; professionalId: string | null },
): Promise<void> {
  await insertIdentity(ctx.db, { id: ctx.newId(), ...who, ...owner, linkedAt: ctx.now })
  const subjectId = owner.personId ?? owner.professionalId ?? ''
  await audit(ctx, { kind: 'secret.changed', subjectId, facts: { what: who.provider } })
}

/** Where to log out of the provider too, when this session came from one (OIDC RP-initiated logout 1.0). */
export async function farewellAddress(ctx: Context, origin: string): Promise<string | undefined> {
  const { actor } = ctx
  if (actor.kind !== 'person' && actor.kind !== 'professional') return undefined
  const kept = await findIdToken(ctx.db, actor.sessionId)
  const settings = kept && ctx.config.providers[kept.provider]
  if (!kept || !settings) return undefined
  try {
    return buildEndSessionUrl(await providerClient(settings), {
      id_token_hint: ctx.secrets.unseal(kept.sealedIdToken),
      state: randomState(),
      post_logout_redirect_uri: `${origin}/`,
    }).href
  } catch {
    return undefined
  }
}
