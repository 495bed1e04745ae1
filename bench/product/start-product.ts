import { type ChildProcess, spawn } from 'node:child_process'
import settings from '../../apps/start/server-settings.json' with { type: 'json' }

type Start = { root: string; folder: string; url: string; port: number; env?: NodeJS.ProcessEnv }

/** Starts the built product on a database, as an installation would, and waits until it answers. */
export async function startProduct({
  root,
  folder,
  url,
  port,
  env = {},
}: Start): Promise<ChildProcess> {
  const product = spawn(process.execPath, [...settings.flags, 'dist/server/main.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SILLAGE_DATA: folder,
      DATABASE_URL: url,
      ...settings.env,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let attempt = 0; attempt < 200; attempt++) {
    const isOpen = await fetch(`http://127.0.0.1:${port}/sante`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isOpen) return product
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The product did not start')
}
