import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from '../open-database.ts'
import { startEmbedded } from './embedded-database.ts'
import { FolderTaken, lockFolder } from './folder-lock.ts'

const root = process.cwd()
const folders: string[] = []

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-test-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A process that writes one row after another and says each one that the database has acknowledged. */
const WRITER = `
import { openDatabase } from ${JSON.stringify(join(root, 'platform/server/open-database.ts'))}
import { readConfig } from ${JSON.stringify(join(root, 'platform/server/config.ts'))}
import { sql } from 'kysely'
const { db } = await openDatabase(readConfig({ SILLAGE_DATA: process.argv[2] }, ${JSON.stringify(root)}))
await sql\`create table if not exists answer (n int primary key)\`.execute(db)
for (let n = 0; ; n++) {
  await sql\`insert into answer values (\${n})\`.execute(db)
  console.log(n)
}
`

function givenWriter(folder: string): ChildProcess {
  const script = join(root, 'node_modules/.cache/writer-for-test.mjs')
  writeFileSync(script, WRITER)
  return spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function killAfter(writer: ChildProcess, answers: number): Promise<number> {
  let last = -1
  const gone = new Promise((resolve) => writer.once('exit', resolve))
  if (!writer.stdout) throw new Error('The writer has no output')
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line)
    if (last === answers) writer.kill('SIGKILL')
  }
  await gone
  return last
}

describe('the embedded database', () => {
  it('opens again after kill -9 with every acknowledged answer', async () => {
    const folder = givenFolder()
    const last = await killAfter(givenWriter(folder), 60)
    const { db, close } = await openDatabase(readConfig({ SILLAGE_DATA: folder }, root))
    const { rows } = await sql<{ n: number; count: number }>`
      select max(n) as n, count(*) as count from answer`.execute(db)
    await close()
    expect(rows[0]?.n).toBeGreaterThanOrEqual(last)
    expect(rows[0]?.count).toBe((rows[0]?.n ?? 0) + 1)
  }, 60_000)

  it('refuses a second process on the same folder, with a sentence', async () => {
    const folder = givenFolder()
    const first = await startEmbedded({ root, folder })
    await expect(startEmbedded({ root, folder })).rejects.toThrow(
      /Base déjà ouverte par le processus \d+/,
    )
    await first.stop()
  }, 60_000)
})

describe('the lock of the folder', () => {
  it('is not held by a later process that got the same number, as happens in containers', () => {
    const folder = givenFolder()
    writeFileSync(join(folder, 'sillage.pid'), `${process.pid} 1`)
    lockFolder(folder)()
  })

  it('replaces the mark of a process that has died', () => {
    const folder = givenFolder()
    writeFileSync(join(folder, 'sillage.pid'), '999999999')
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderTaken)
    release()
    lockFolder(folder)()
  })
})
