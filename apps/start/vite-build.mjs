/** Both builds in one process: what browsers receive, then the server's pages. */
import { copyFileSync } from 'node:fs'
import { build } from 'vite'

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', build: { ssr: true } })
copyFileSync('ui/favicon.svg', 'dist/client/favicon.svg')
