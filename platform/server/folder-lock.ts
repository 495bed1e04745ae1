import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two processes on one embedded folder would lose answers, so the second one must not start. */
export class FolderTaken extends Error {
  constructor(holder: string) {
    super(
      `Base déjà ouverte par le processus ${holder}. Arrêtez-le d'abord, ou choisissez un autre dossier avec SILLAGE_DATA.`,
    )
  }
}

/** Takes the folder with a pid file made in one step (`wx`); a dead holder's file is replaced, a live one's never. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'sillage.pid')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => releaseIfOurs(path)
    } catch {
      const holder = readHolder(path)
      if (holder !== undefined && isAlive(holder)) throw new FolderTaken(String(holder))
      rmSync(path, { force: true })
    }
  }
  throw new FolderTaken('inconnu')
}

function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    // EPERM: the process lives but belongs to somebody else
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}

function releaseIfOurs(path: string): void {
  if (readHolder(path) === process.pid) rmSync(path, { force: true })
}
