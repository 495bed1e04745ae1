/** Both builds in one process: what browsers receive, compressed once, then the server's pages. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { build } from 'vite'

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', build: { ssr: true } })
copyFileSync('ui/favicon.svg', 'dist/client/favicon.svg')
await drawIcons()

for (const name of readdirSync('dist/client/assets')) {
  if (!/\.(css|js)$/.test(name)) continue
  const path = join('dist/client/assets', name)
  const bytes = readFileSync(path)
  writeFileSync(`${path}.br`, brotliCompressSync(bytes))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}

/** The icons of the installed product, from the one drawing there is: with paper around it; phones cut the maskable one as they like. */
async function drawIcons() {
  const drawing = readFileSync('ui/favicon.svg')
  mkdirSync('dist/client/icons', { recursive: true })
  for (const [name, side, share] of [
    ['icon-192', 192, 0.78],
    ['icon-512', 512, 0.78],
    ['maskable-512', 512, 0.58],
  ]) {
    const inside = Math.round(side * share)
    const picture = await sharp(drawing, { density: 1200 }).resize(inside, inside).toBuffer()
    const paper = { width: side, height: side, channels: 3, background: '#fffdf8' }
    await sharp({ create: paper })
      .composite([{ input: picture }])
      .png({ compressionLevel: 9, palette: true })
      .toFile(`dist/client/icons/${name}.png`)
  }
}
