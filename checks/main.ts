import { resolve } from 'node:path'
import { readHouse } from './read-house.ts'
import { wordsBreachesOf } from './read-words.ts'
import { breachesOf, inOrder, rules, told } from './rules.ts'

/** Walks the house and tells every breach; the exit code says whether there was one. */
async function check(root: string): Promise<number> {
  const started = performance.now()
  const house = readHouse(root)
  const breaches = inOrder([...breachesOf(house), ...(await wordsBreachesOf(house, root))])
  for (const breach of breaches) console.log(told(breach))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const found =
    breaches.length === 0
      ? 'no breach'
      : `${breaches.length} ${breaches.length === 1 ? 'breach' : 'breaches'}`
  console.log(
    `checks: ${house.files.length} files, ${rules.length + 1} rules, ${found}, ${seconds} s`,
  )
  return breaches.length === 0 ? 0 : 1
}

process.exitCode = await check(resolve(process.argv[2] ?? '.'))
