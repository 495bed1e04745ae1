import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Finds a Chromium; on Debian as root installs the package; elsewhere leaves it to Playwright's own ('' then). */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const there = PLACES.find((path) => existsSync(path))
  if (there) return there
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installation de Chromium (paquet Debian)…')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  console.log('Installation du navigateur de Playwright…')
  const done = spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], {
    stdio: 'inherit',
  })
  if (done.status !== 0) {
    console.error(
      'Aucun Chromium trouvé, et son installation a échoué. Indiquez le vôtre avec CHROMIUM=/chemin.',
    )
    process.exit(1)
  }
  return ''
}
