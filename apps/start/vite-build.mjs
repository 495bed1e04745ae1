/** Both builds in one process: what browsers receive, compressed once, then the server's pages. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', build: { ssr: true } })
copyFileSync('ui/favicon.svg', 'dist/client/favicon.svg')

for (const name of readdirSync('dist/client/assets')) {
  if (!/\.(css|js)$/.test(name)) continue
  const path = join('dist/client/assets', name)
  const bytes = readFileSync(path)
  writeFileSync(`${path}.br`, brotliCompressSync(bytes))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
