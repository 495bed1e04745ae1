/** Reads one export in a process of its own, so that its memory is its own too: `read-once.ts MODULE PATH`. */
import { pathToFileURL } from 'node:url'
import type { ExportSource, OpenedReferential } from '../../areas/knowledge/referential.ts'

const [, , module = '', path = ''] = process.argv
// every importer's module exports openReferential (see Importer in referential.ts)
const { openReferential } = (await import(pathToFileURL(module).href)) as {
  openReferential: (source: ExportSource) => Promise<OpenedReferential>
}
const start = performance.now()
const { read } = await openReferential({ path })
const { files, concepts, relations, mappings } = await read(() => undefined)
const sum = (of: (file: (typeof files)[number]) => number) =>
  files.reduce((total, file) => total + of(file), 0)
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    processor: (process.cpuUsage().user + process.cpuUsage().system) / 1_000_000,
    rows: sum((file) => file.read),
    refused: sum((file) => file.refused),
    concepts: concepts.length,
    relations: relations.length,
    mappings: mappings.length,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
)
