import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustOf } from '../report.ts'
import type { Part } from './part.ts'
import { writeRncpExport } from './rncp-export.ts'

const CERTIFICATIONS = 100_000

/** How long, and in how much memory, an export of 100,000 certifications and a million and a half rows is read and checked. */
export async function longExport({ root, report }: Part): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-rncp-'))
  try {
    writeRncpExport(folder, CERTIFICATIONS)
    const bytes = readdirSync(folder).reduce(
      (sum, name) => sum + statSync(join(folder, name)).size,
      0,
    )
    const said = execFileSync(
      process.execPath,
      [
        join(root, 'bench/knowledge/read-once.ts'),
        join(root, 'areas/referentials/server/rncp/rncp-importer.ts'),
        folder,
      ],
      { encoding: 'utf8' },
    )
    // read-once.ts prints nothing else
    const figures = JSON.parse(said) as Record<
      'seconds' | 'processor' | 'rows' | 'refused' | 'memoryMb',
      number
    >
    const { processor, memoryMb } = figures
    report.rows.push({
      what: 'reading a synthetic RNCP export',
      kind: 'ours',
      figures: { ...figures, fileMb: bytes / 1024 / 1024 },
    })
    report.musts.push(mustOf('long export read, seconds of processor', processor, 'lower', 60))
    report.musts.push(mustOf('long export read, MB of memory at most', memoryMb, 'lower', 1_500))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
