import {
  allowInsecureRequests,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import type { ProviderSettings } from '../../../../platform/server/config.ts'

const known = new Map<string, Promise<Configuration>>()
const TIMEOUT_SECONDS = 5

/**
 * What the provider says of itself, asked once. Signatures are always verified, of the identity token and of a
 * signed user information alike; only the algorithm the operator set is accepted.
 */
export function providerClient(settings: ProviderSettings): Promise<Configuration> {
  const key = `${settings.issuer} ${settings.clientId}`
  const ready = known.get(key)
  if (ready) return ready
  const asking = ask(settings)
  known.set(key, asking)
  // A provider that was away is asked again next time.
  asking.catch(() => known.delete(key))
  return asking
}

async function ask(settings: ProviderSettings): Promise<Configuration> {
  const isPlain = settings.issuer.startsWith('http://')
  const client = await discovery(
    new URL(settings.issuer),
    settings.clientId,
    {
      id_token_signed_response_alg: settings.tokenAlgorithm,
      ...(settings.userinfoAlgorithm
        ? { userinfo_signed_response_alg: settings.userinfoAlgorithm }
        : {}),
    },
    ClientSecretPost(settings.clientSecret),
    { timeout: TIMEOUT_SECONDS, ...(isPlain ? { execute: [allowInsecureRequests] } : {}) },
  )
  enableNonRepudiationChecks(client)
  return client
}
