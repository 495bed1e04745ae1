import { buildIfNeeded } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { run, runNode } from './run.mjs'

/** The same screens were inspected on the embedded database: here, whole journeys, on the official ROME when it is at hand. */
const ON_SERVER = ['--project=journeys', '--grep=dark colours|another phone']

/**
 * What speaks to a database: stores, verbs and the ground, and everything that is kept of a person. Doors, pages and files are the
 * same on both kinds and were seen on the other one; whole journeys come last on both.
 */
const OF_A_DATABASE = [
  '/server/',
  'apps/whole-person/whole-person',
  'apps/whole-person/join',
  'apps/whole-person/erasure',
  'apps/worker',
]

/** Of one kind only, files of their own, or minutes of official data, which `npm run bench import` loads into both. */
const SEEN_ONCE = [
  'areas/*/server/**/*pdf.test.tsx',
  'areas/cv/server/documents/**',
  'areas/knowledge/server/import-referential.test.ts',
  'platform/server/embedded/**',
  'platform/server/open-database.test.ts',
].flatMap((pattern) => ['--exclude', pattern])

/** Everything that must hold, in the order that fails fastest. `npm test -- unit` stops before the browser. */
export async function runTests(words) {
  const url = process.env.TEST_DATABASE_URL
  const embedded = { TEST_DATABASE_URL: '' }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run']
  const steps = [
    ['Types', () => runNode(['node_modules/typescript7/bin/tsc', '-p', '.'])],
    [
      'Format et style',
      () => run('node_modules/.bin/biome', ['check', '--error-on-warnings', '.']),
    ],
    ['Règles de la maison', () => runNode(['checks/main.ts'])],
    ['Tests, base embarquée', () => runNode(vitest, embedded)],
  ]
  if (url)
    steps.push([
      'Tests, serveur PostgreSQL',
      () => runNode([...vitest, ...OF_A_DATABASE, ...SEEN_ONCE]),
    ])
  if (!words.includes('unit')) {
    const journeys = (env, only = []) =>
      runNode(['node_modules/@playwright/test/cli.js', 'test', ...only], {
        CHROMIUM: findChromium(),
        ...env,
      })
    steps.push(['Construction', async () => buildIfNeeded() ?? 0])
    steps.push(['Parcours dans le navigateur, base embarquée', () => journeys(embedded)])
    if (url) {
      steps.push(['Parcours dans le navigateur, serveur PostgreSQL', () => journeys({}, ON_SERVER)])
    }
  }
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`)
    const code = await step()
    if (code !== 0) {
      console.error(`\n${name} : échec.`)
      return code
    }
  }
  console.log('\nTout est bon.')
  return 0
}
