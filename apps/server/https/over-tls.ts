import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { BadSetting, type Config } from '../../../platform/server/config.ts'

/** https by the program itself, when a certificate is given; otherwise a proxy in front of it sees to that. */
export function overTls({ tls }: Pick<Config, 'tls'>) {
  if (!tls) return {}
  const read = (path: string) => {
    try {
      return readFileSync(path)
    } catch {
      throw new BadSetting(`Le fichier ${path} (TLS_CERT ou TLS_KEY) ne peut pas être lu.`)
    }
  }
  return { createServer, serverOptions: { cert: read(tls.cert), key: read(tls.key) } }
}
