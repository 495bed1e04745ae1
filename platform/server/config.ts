import { resolve } from 'node:path'

/** Everything that can be set from outside. This is the only file that reads the environment. */
export type Config = {
  port: number
  host: string
  /** Address of a PostgreSQL server; undefined means the embedded database. */
  databaseUrl: string | undefined
  /** Folder of the embedded database, the installation's secret and the files. */
  folder: string
  /** Address of a store that speaks S3 (s3://…); undefined means files stay in the folder. */
  filesUrl: string | undefined
  /** Address of the mail server (smtp://…); undefined means letters wait in the outbox. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Public address of this installation, used in QR codes and letters. */
  publicUrl: string | undefined
  /** Files (PEM) of the certificate and its key, to answer over https without a proxy. */
  tls: { cert: string; key: string } | undefined
  /** Root of the checkout: packs, migrations, threads and built assets are found from here. */
  root: string
  /** Keys, base64 of 32 bytes, that close the private keys of issuers; undefined means a file beside the database. */
  keyEncryption: { current: string | undefined; former: string | undefined }
  /** Origins (https://badges.intranet, http://127.0.0.1:8080) that may be asked though their address is private. */
  privateOrigins: readonly string[]
  /** Requests a second that one caller of the API may make, without a key and with one. */
  apiRate: { open: number; keyed: number }
  contact: { email: string; publisher: string; director: string; host: string }
  sourceUrl: string
  /** Sign-in providers, each only when all its settings are there. */
  providers: { franceconnect?: ProviderSettings; proconnect?: ProviderSettings }
}

/** What an OIDC provider asks of a client, and what the client accepts of it. */
export type ProviderSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  scopes: string
  /** Level of assurance asked (`acr_values`); undefined asks for none. */
  acr: string | undefined
  /** PKCE (RFC 7636), for providers that accept its parameters. */
  pkce: boolean
  /** The one algorithm accepted for the identity token. */
  tokenAlgorithm: string
  /** The one algorithm accepted for a signed user information; undefined when it comes as plain JSON. */
  userinfoAlgorithm: string | undefined
}

export class BadSetting extends Error {}

export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  root: string = process.cwd(),
): Config {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new BadSetting(`PORT doit être un nombre entre 0 et 65535, pas « ${env.PORT} ».`)
  }
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new BadSetting('DATABASE_URL doit commencer par postgres:// ou postgresql://.')
  }
  const smtpUrl = env.SMTP_URL || undefined
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl))
    throw new BadSetting('SMTP_URL doit commencer par smtp:// ou smtps://.')
  const filesUrl = env.FILES_URL || undefined
  if (filesUrl && !/^s3(\+http)?:\/\/[^\s/:@]+:[^\s/@]+@[^\s/@]+\/[^\s/?]+/.test(filesUrl))
    throw new BadSetting('FILES_URL doit ressembler à s3://clé:secret@hôte/seau.')
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    databaseUrl,
    folder: resolve(root, env.SILLAGE_DATA ?? '.sillage'),
    filesUrl,
    smtpUrl,
    mailFrom: env.MAIL_FROM ?? 'Sillage <ne-pas-repondre@sillage.test>',
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, '') || undefined,
    tls: tlsFrom(env.TLS_CERT, env.TLS_KEY),
    root,
    keyEncryption: {
      current: keyFrom('KEY_ENCRYPTION_KEY', env.KEY_ENCRYPTION_KEY),
      former: keyFrom('KEY_ENCRYPTION_KEY_FORMER', env.KEY_ENCRYPTION_KEY_FORMER),
    },
    privateOrigins: originsFrom(env.PRIVATE_ORIGINS ?? ''),
    apiRate: apiRateFrom(env.API_RATE ?? '5/100'),
    contact: {
      email: env.CONTACT_EMAIL ?? 'contact@sillage.test',
      publisher: env.PUBLISHER ?? 'Éditeur à renseigner (réglage PUBLISHER)',
      director: env.PUBLICATION_DIRECTOR ?? 'à renseigner (réglage PUBLICATION_DIRECTOR)',
      host: env.HOSTING_COMPANY ?? 'à renseigner (réglage HOSTING_COMPANY)',
    },
    sourceUrl: env.SOURCE_URL ?? 'https://sillage.test/code-source',
    providers: {
      ...providerFrom(env, 'franceconnect', { scopes: 'openid', acr: 'eidas1' }),
      ...providerFrom(env, 'proconnect', { scopes: 'openid idp_id', userinfo: 'RS256' }),
    },
  }
}

function keyFrom(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined
  // The value itself is never repeated: a message may end in a log.
  if (Buffer.from(text, 'base64').length !== 32)
    throw new BadSetting(`${name} doit être 32 octets en base64 (openssl rand -base64 32).`)
  return text
}

function tlsFrom(cert: string | undefined, key: string | undefined): Config['tls'] {
  if (!cert && !key) return undefined
  if (!cert || !key) throw new BadSetting('Il faut TLS_CERT et TLS_KEY ensemble.')
  return { cert, key }
}

function originsFrom(text: string): string[] {
  const origins = text.split(/[\s,]+/).filter((one) => one !== '')
  for (const origin of origins)
    if (!/^https?:\/\/[^/?#@]+$/.test(origin))
      throw new BadSetting(`PRIVATE_ORIGINS : « ${origin} » doit ressembler à https://hôte:port.`)
  return origins
}

function apiRateFrom(text: string): Config['apiRate'] {
  const [, open, keyed] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  if (!Number(open) || !Number(keyed))
    throw new BadSetting('API_RATE doit ressembler à 5/100 : sans clé, puis avec une clé.')
  return { open: Number(open), keyed: Number(keyed) }
}

/** Signatures that a provider's key pair makes; a shared secret or none is never believed. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA', 'aucun']

type Usual = { scopes: string; acr?: string; userinfo?: string }

/** Reads `FRANCECONNECT_…` or `PROCONNECT_…`. A provider half set is a mistake that must be seen at once. */
function providerFrom(
  env: NodeJS.ProcessEnv,
  name: 'franceconnect' | 'proconnect',
  usual: Usual,
): { [key in typeof name]?: ProviderSettings } {
  const prefix = name.toUpperCase()
  const set = (setting: string) => env[`${prefix}_${setting}`] || undefined
  const [issuer, clientId, clientSecret] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map(set)
  if (!issuer && !clientId && !clientSecret) return {}
  if (!issuer || !clientId || !clientSecret) {
    throw new BadSetting(
      `${prefix} : il faut ${prefix}_ISSUER, ${prefix}_CLIENT_ID et ${prefix}_CLIENT_SECRET ensemble.`,
    )
  }
  if (!/^https:\/\//.test(issuer) && !/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer))
    throw new BadSetting(`${prefix}_ISSUER doit commencer par https://.`)
  const algorithms = [set('TOKEN_ALG') ?? 'RS256', set('USERINFO_ALG') ?? 'aucun']
  if (!algorithms.every((name) => ALGORITHMS.includes(name)))
    throw new BadSetting(`${prefix} : les signatures admises sont ${ALGORITHMS.join(', ')}.`)
  const none = (text: string | undefined) => (text === 'aucun' ? undefined : text)
  return {
    [name]: {
      issuer,
      clientId,
      clientSecret,
      scopes: set('SCOPES') ?? usual.scopes,
      acr: none(set('ACR') ?? usual.acr),
      pkce: set('PKCE') === 'oui',
      tokenAlgorithm: set('TOKEN_ALG') ?? 'RS256',
      userinfoAlgorithm: none(set('USERINFO_ALG') ?? usual.userinfo),
    },
  }
}

/** Address of a test PostgreSQL, when the tests must also run there. */
export function testDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.TEST_DATABASE_URL || undefined
}
