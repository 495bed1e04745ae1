import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

let warned = false

/** Node 24 as installed by npm; otherwise the system's, said in one sentence when it is too old. */
export function nodePath() {
  const ours = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(ours)) return ours
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 18)) {
    console.error(
      `Sillage a besoin de Node 22.18 ou plus récent ; ici npm n’a pas pu apporter Node 24 et le système a Node ${process.versions.node}.`,
    )
    process.exit(1)
  }
  if (!warned)
    console.error(
      `Node 24 n’existe pas en paquet npm pour cette machine : Sillage tourne avec Node ${process.versions.node}.`,
    )
  warned = true
  return process.execPath
}

/** Runs a program under our Node, passes signals on, answers its exit code. */
export function runNode(args, env = {}) {
  return run(nodePath(), args, env)
}

export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    const pass = (signal) => child.kill(signal)
    // Ctrl-C reaches the child by itself (same terminal); here it only must not end the parent first.
    const wait = () => undefined
    process.on('SIGINT', wait)
    process.on('SIGTERM', pass)
    process.on('SIGHUP', pass)
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
