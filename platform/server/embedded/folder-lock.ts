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
      writeFileSync(path, markOf(process.pid), { flag: 'wx' })
      return () => releaseIfOurs(path)
    } catch {
      const holder = readHolder(path)
      if (holder && isAlive(holder)) throw new FolderTaken(String(holder.pid))
      rmSync(path, { force: true })
    }
  }
  throw new FolderTaken('inconnu')
}

/** A number alone is not enough: in a container the next process often gets the same one, so its birth is noted too. */
type Holder = { pid: number; birth: string }

function markOf(pid: number): string {
  return `${pid} ${birthOf(pid)}`
}

/** When the process began, in clock ticks since boot (field 22 of /proc/PID/stat); empty where there is no /proc. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const [pid = '', birth = ''] = readFileSync(path, 'utf8').split(' ')
    return Number(pid) > 0 ? { pid: Number(pid), birth } : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, birth }: Holder): boolean {
  if (birth !== birthOf(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    // EPERM: the process lives but belongs to somebody else
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}

function releaseIfOurs(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
}
