/**
 * What `npm start`, `npm test` and the other commands run first. It is plain JavaScript that Node 20.19 accepts,
 * and uses nothing from node_modules until it has installed it; everything else then runs under the Node 24 of node_modules.
 */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './start/build.mjs'
import { installIfNeeded } from './start/install.mjs'
import { runNode } from './start/run.mjs'
import { runTests } from './start/run-tests.mjs'

chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

const [order = 'serve', ...words] = process.argv.slice(2)

/** Loads the server's address and people only from a fresh build; the command line and the engines run from source. */
const orders = {
  serve: async () => {
    installIfNeeded('use')
    buildIfNeeded()
    const { flags, env } = JSON.parse(readFileSync('apps/start/server-settings.json', 'utf8'))
    return runNode([...flags, 'dist/server/main.mjs', ...words], env)
  },
  demo: async () => {
    installIfNeeded('use')
    return runNode(['apps/cli/main.ts', 'demo', ...words])
  },
  cli: async () => {
    installIfNeeded('use')
    return runNode(['apps/cli/main.ts', ...words])
  },
  bench: async () => {
    installIfNeeded('develop')
    return runNode(['bench/main.ts', ...words])
  },
  build: async () => {
    installIfNeeded('use')
    buildIfNeeded()
    return 0
  },
  check: async () => {
    installIfNeeded('develop')
    return runNode(['checks/main.ts', ...words])
  },
  test: async () => {
    installIfNeeded('develop')
    return runTests(words)
  },
}

const chosen = orders[order]
if (!chosen) {
  console.error(`Commande inconnue : ${order}. Commandes : ${Object.keys(orders).join(', ')}.`)
  process.exit(2)
}
process.exitCode = await chosen()
