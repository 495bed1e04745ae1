import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const MARK = 'node_modules/.sillage-installed'

/** Installs what the lockfile says, once: `use` without the test tools, `develop` with them. */
export function installIfNeeded(purpose) {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const [knownLock, knownPurpose] = existsSync(MARK) ? readFileSync(MARK, 'utf8').split(' ') : []
  if (knownLock === lock && (knownPurpose === 'develop' || purpose === 'use')) return
  const keep = purpose === 'develop' || (knownLock !== undefined && knownPurpose === 'develop')
  console.error(keep ? 'Installation (outils de test compris)…' : 'Installation…')
  // Not `npm ci`: it refuses a lockfile that lacks other platforms' optional packages, which some mirrors do not carry.
  const done = spawnSync(
    'npm',
    [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...(keep ? [] : ['--omit=dev']),
    ],
    {
      stdio: ['ignore', 2, 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  if (done.status !== 0) {
    console.error(
      'L’installation n’a pas abouti. Vérifiez la connexion au registre npm, puis recommencez.',
    )
    process.exit(1)
  }
  writeFileSync(MARK, `${lock} ${keep ? 'develop' : 'use'}`)
}
