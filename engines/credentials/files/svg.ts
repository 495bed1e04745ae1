import { SaxesParser } from 'saxes'
import { CredentialRefusal } from '../refusal.ts'
import { cleanSvg, escaped } from './clean-svg.ts'

const OB_3 = 'https://purl.imsglobal.org/ob/v3p0'
const OB_2 = 'http://openbadges.org'

/**
 * Writes a credential into an SVG (Open Badges 3.0, 5.3.2), just inside the root; the drawing is cleaned on the way.
 * @param text the signed credential as JSON, or a compact JWT (three parts between points)
 * @throws CredentialRefusal `svg_malformed`, `too_large`
 */
export function bakeSvg(svg: string, text: string): string {
  const isJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
  const inside = isJwt
    ? `<openbadges:credential xmlns:openbadges="${OB_3}" verify="${escaped(text)}"/>`
    : `<openbadges:credential xmlns:openbadges="${OB_3}"><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></openbadges:credential>`
  return cleanSvg(svg, inside)
}

/**
 * The credential in an SVG, or nothing when it holds none. An assertion of Open Badges 2.0 is found too.
 * @throws CredentialRefusal `svg_malformed`
 */
export function unbakeSvg(svg: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true })
  let found: string | undefined
  let isInside = false
  parser.on('error', () => {
    throw new CredentialRefusal('svg_malformed')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const isBaked =
      (uri === OB_3 && local === 'credential') || (uri === OB_2 && local === 'assertion')
    if (!isBaked || found !== undefined) return
    isInside = true
    found = attributes.verify?.value ?? ''
  })
  const read = (text: string) => {
    if (isInside && !/^[\w-]+\.[\w-]+\.[\w-]+$|^https?:/.test(found ?? '')) found += text
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', ({ local }) => {
    if (local === 'credential' || local === 'assertion') isInside = false
  })
  parser.write(svg.replace(/^\uFEFF/, '')).close()
  const text = found?.trim()
  return text === '' ? undefined : text
}
