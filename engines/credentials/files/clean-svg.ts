import { SaxesParser } from 'saxes'
import { CredentialRefusal } from '../refusal.ts'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/** What draws. Scripts, animations, links, foreign content and anything not named here is left out. */
const ELEMENTS = new Set(
  `svg g path circle rect ellipse line polyline polygon text tspan textPath defs symbol use image title desc
  linearGradient radialGradient stop clipPath mask pattern marker style filter feBlend feColorMatrix feComposite
  feFlood feGaussianBlur feMerge feMergeNode feOffset feDropShadow`.split(/\s+/),
)

/** A drawing may be no larger than this. */
const MOST = 1024 * 1024

/**
 * The drawing of an SVG and nothing else: no script, no handler, no address outside the file, no document type.
 * Whatever is not known to be harmless is dropped.
 * @param inside markup to stand just inside the root element, already escaped
 * @throws CredentialRefusal `svg_malformed`, `too_large`
 */
export function cleanSvg(svg: string, inside = ''): string {
  if (svg.length > MOST) throw new CredentialRefusal('too_large')
  const parser = new SaxesParser({ xmlns: true })
  const out: string[] = []
  let skipped = 0
  let depth = 0
  const style: string[] = []
  parser.on('error', () => {
    throw new CredentialRefusal('svg_malformed')
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new CredentialRefusal('svg_malformed', 'DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    depth++
    const isDrawn = tag.uri === SVG && ELEMENTS.has(tag.local)
    if (depth === 1 && (!isDrawn || tag.local !== 'svg'))
      throw new CredentialRefusal('svg_malformed', 'root')
    if (skipped > 0 || !isDrawn) {
      skipped++
      return
    }
    const attributes = Object.values(tag.attributes).flatMap(attributeOf).join('')
    const root = depth === 1 ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : ''
    out.push(`<${tag.local}${root}${attributes}>${depth === 1 ? inside : ''}`)
    if (tag.local === 'style') style.push('')
  })
  const say = (text: string) => {
    if (skipped > 0 || depth === 0) return
    if (style.length > 0) style.push(text)
    else out.push(escaped(text))
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', (tag) => {
    depth--
    if (skipped > 0) {
      skipped--
      return
    }
    if (tag.local === 'style') {
      const rules = style.splice(0).join('')
      if (isHarmlessStyle(rules)) out.push(escaped(rules))
    }
    out.push(`</${tag.local}>`)
  })
  parser.write(svg.replace(/^\uFEFF/, '')).close()
  return out.join('')
}

type Attribute = { local: string; uri: string; prefix: string; value: string }

function attributeOf({ local, uri, prefix, value }: Attribute): string[] {
  if (prefix === 'xmlns' || local === 'xmlns' || /^on/i.test(local)) return []
  if (local === 'href') {
    if (uri !== '' && uri !== XLINK) return []
    const isInside = value.startsWith('#') || /^data:image\/(png|jpeg|gif|webp);base64,/.test(value)
    return isInside ? [` ${uri === '' ? '' : 'xlink:'}href="${escaped(value)}"`] : []
  }
  if (uri !== '' || !isHarmlessStyle(value)) return []
  return [` ${local}="${escaped(value)}"`]
}

/** Nothing that fetches or runs: addresses only to parts of the same file. */
function isHarmlessStyle(text: string): boolean {
  const bare = text.replace(/\/\*.*?\*\//gs, '')
  if (/\\|@import|@font-face|expression\s*\(|javascript:|image-set|-moz-binding/i.test(bare))
    return false
  return [...bare.matchAll(/url\s*\(\s*(['"]?)(.)/gi)].every(([, , first]) => first === '#')
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
