import { noSuchKey } from '../../areas/issuers/issuer.ts'
import { ensureIssuer } from '../../areas/issuers/server/ensure-issuer.ts'
import { exportKey } from '../../areas/issuers/server/keys/export-key.ts'
import { removeKey } from '../../areas/issuers/server/keys/remove-key.ts'
import { rewrapKeys } from '../../areas/issuers/server/keys/rewrap-keys.ts'
import { rotateKey } from '../../areas/issuers/server/keys/rotate-key.ts'
import { verifyIssuanceLog } from '../../areas/issuers/server/log/verify-issuance-log.ts'
import { makeApiKey } from '../../areas/issuers/server/programs/make-api-key.ts'
import { stopApiKey } from '../../areas/issuers/server/programs/stop-api-key.ts'
import { readIssuer, readIssuers } from '../../areas/issuers/server/read-issuer.ts'
import {
  beginResigning,
  countToSign,
  resignBatch,
} from '../../areas/resigning/server/resign-batch.ts'
import type { Context } from '../../platform/server/context.ts'
import { type Call, optionsOf, WrongCall } from './command.ts'
import { linesOf } from './lines.ts'
import { progressBar } from './progress-bar.ts'

const PLATFORM = 'plateforme'

const USAGE = `Usage : sillage issuers list
        sillage issuers rotate ${PLATFORM}|ORGANISATION
        sillage issuers remove-key ${PLATFORM}|ORGANISATION|e/NUMÉRO CLÉ
        sillage issuers resign CLÉ                 (reprend, ou dit où en est ce qui est signé de nouveau)
        sillage issuers export ORGANISATION        (la phrase secrète se donne sur l’entrée standard)
        sillage issuers rewrap
        sillage issuers api-key NOM [--issuer ORGANISATION] [--stop oui]
        sillage issuers log`

type Deed = (ctx: Context, call: Call, words: string[]) => Promise<number>

const deeds: Record<string, Deed> = {
  list: async (ctx, { output }) => {
    for (const { path, did, name, keys } of await readIssuers(ctx))
      output.write(
        `${path === '' ? PLATFORM : path.slice(2)}\t${did}\t${name ?? ''}\t${keys.length}\n`,
      )
    return 0
  },
  rotate: async (ctx, call, [slug]) => {
    const issuerId = await issuerIdOf(ctx, slug)
    await rotateKey(ctx, { issuerId })
    return sayKeys(ctx, call, slug)
  },
  'remove-key': async (ctx, call, [slug, multikey]) => {
    if (!multikey) throw new WrongCall(USAGE)
    const issuerId = await issuerIdOf(ctx, slug)
    await removeKey(ctx, { issuerId, multikey: keyIn(multikey) })
    call.tell('Tout ce que cette clé a signé ne vaut plus rien, jusqu’à être signé de nouveau.')
    await sayKeys(ctx, call, slug)
    return resignAllOf(ctx, call, { issuerId, multikey: keyIn(multikey) })
  },
  resign: async (ctx, call, [multikey]) => {
    if (!multikey) throw new WrongCall(USAGE)
    return resignAllOf(ctx, call, { multikey: keyIn(multikey) })
  },
  export: async (ctx, { input, output }, [slug]) => {
    const issuerId = await issuerIdOf(ctx, slug)
    let passphrase = ''
    for await (const line of linesOf(input)) {
      passphrase = line
      break
    }
    const file = await exportKey(ctx, { issuerId, passphrase })
    output.write(`${JSON.stringify(file, null, 2)}\n`)
    return 0
  },
  rewrap: async (ctx, { output }) => {
    output.write(
      `${await rewrapKeys(ctx)} clé(s) refermée(s) sous la clé de chiffrement en cours.\n`,
    )
    return 0
  },
  'api-key': apiKey,
  log: async (ctx, { output }) => {
    const verdict = await verifyIssuanceLog(ctx.db)
    output.write(
      verdict.isWhole
        ? `Le journal des signatures est intact : ${verdict.lines} ligne(s), dernière empreinte ${verdict.lastHash}.\n`
        : `Le journal des signatures a été modifié à la ligne ${verdict.brokenAt} (${verdict.why}).\n`,
    )
    return verdict.isWhole ? 0 : 1
  },
}

/** Keys and signatures, for whoever runs the installation. */
export async function issuersCommand(call: Call): Promise<number> {
  const [name = '', ...words] = call.words
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
  if (!deed) throw new WrongCall(USAGE)
  return call.open((ctx) => deed(ctx, call, words))
}

/** A key is copied from an address as often as by itself. */
const keyIn = (typed: string) => typed.replace(/^.*#/, '')

/** Signs again, here and now, all that a removed key had signed. Stopped, it goes on in the server, or by `resign`. */
async function resignAllOf(
  ctx: Context,
  { tell, output }: Call,
  { issuerId, multikey }: { issuerId?: string; multikey: string },
): Promise<number> {
  if (issuerId) await beginResigning(ctx, { issuerId, multikey })
  const bar = progressBar(tell)
  const of = await countToSign(ctx, { multikey })
  for (;;) {
    const now = await resignBatch(ctx, { multikey })
    if (!now) throw noSuchKey()
    const { signed, forged, told, endedAt } = now
    bar.show({ what: 'Badges et mots signés de nouveau', done: signed + forged, of })
    if (!endedAt) continue
    bar.end()
    output.write(
      `Signés de nouveau : ${signed}. Inconnus du journal, laissés : ${forged}. Personnes prévenues : ${told}.\n`,
    )
    return 0
  }
}

async function apiKey(ctx: Context, { output }: Call, words: string[]): Promise<number> {
  const { options, plain } = optionsOf(words, ['issuer', 'stop'])
  const [name = ''] = plain
  if (name.trim() === '' || name.length > 80 || plain.length > 1) throw new WrongCall(USAGE)
  if (options.get('stop') === 'oui') {
    output.write(`${await stopApiKey(ctx, { name })} clé(s) arrêtée(s).\n`)
    return 0
  }
  const issuerId = await issuerIdOf(ctx, options.get('issuer') ?? PLATFORM)
  const key = await makeApiKey(ctx, { issuerId, name })
  output.write(`Clé de ${name}, à garder : elle n’est montrée qu’une fois.\n${key}\n`)
  return 0
}

function pathOf(slug: string | undefined): string {
  if (!slug) throw new WrongCall(USAGE)
  if (/^e\/[\da-f-]{36}$/.test(slug)) return slug
  return slug === PLATFORM ? '' : `o/${slug}`
}

async function issuerIdOf(ctx: Context, slug: string | undefined): Promise<string> {
  const path = pathOf(slug)
  if (path === '') return (await ensureIssuer(ctx, { kind: 'platform' })).id
  return (await readIssuer(ctx, { path })).id
}

async function sayKeys(ctx: Context, { output }: Call, slug: string | undefined): Promise<number> {
  for (const { multikey, isRetired } of (await readIssuer(ctx, { path: pathOf(slug) })).keys)
    output.write(`${multikey}\t${isRetired ? 'retirée, encore publiée' : 'en service'}\n`)
  return 0
}
