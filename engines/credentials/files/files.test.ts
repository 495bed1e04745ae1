import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { smallPng, smallSvg } from '../judges/pictures.ts'
import { cleanSvg } from './clean-svg.ts'
import { bakePng, unbakePng } from './png.ts'
import { bakeSvg, unbakeSvg } from './svg.ts'

const TEXT = '{"name":"Accueillir ]]> <l’été> & 😀"}'

describe('a badge in a PNG', () => {
  it('comes back, replaces the one before, and the picture still opens', async () => {
    const twice = bakePng(bakePng(smallPng(), 'before'), TEXT)
    expect(unbakePng(twice)).toBe(TEXT)
    expect(Buffer.from(twice).toString('latin1').split('openbadgecredential')).toHaveLength(2)
    expect(await sharp(twice).metadata()).toMatchObject({ format: 'png', width: 1, height: 1 })
  })

  it('is nothing in a plain one; what is no PNG is refused', () => {
    expect(unbakePng(smallPng())).toBeUndefined()
    for (const bytes of [Buffer.from('GIF89a'), smallPng().slice(0, 40), Buffer.alloc(0)])
      expect(() => bakePng(bytes, TEXT)).toThrow('png_malformed')
  })
})

describe('a badge in an SVG', () => {
  it('comes back, as JSON and as JWT, just inside the root, once', () => {
    const baked = bakeSvg(bakeSvg(smallSvg(), 'before'), TEXT)
    expect(unbakeSvg(baked)).toBe(TEXT)
    expect(baked).toMatch(
      /^<svg [^>]*><openbadges:credential xmlns:openbadges="https:\/\/purl.imsglobal.org\/ob\/v3p0">/,
    )
    expect(baked).not.toContain('before')
    expect(unbakeSvg(bakeSvg(smallSvg(), 'aa.bb.cc'))).toBe('aa.bb.cc')
    expect(unbakeSvg(smallSvg())).toBeUndefined()
  })

  it('of Open Badges 2 is found too', () => {
    const old =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="https://a.test/1">{}</openbadges:assertion></svg>'
    expect(unbakeSvg(old)).toBe('https://a.test/1')
  })
})

describe('cleaning a drawing somebody sent', () => {
  const drawn = (inside: string, root = '') =>
    cleanSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${root}>${inside}</svg>`,
    )

  it.each([
    '<script>alert(1)</script>',
    '<script href="https://a.test/x.js"/>',
    '<g onclick="alert(1)"/>',
    '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
    '<use xlink:href="https://a.test/x.svg#a"/>',
    '<image href="https://a.test/pixel.png"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
    '<rect style="background:url(https://a.test/x)"/>',
    '<rect fill="url( \'//a.test/x\')"/>',
    '<style>@import "https://a.test/x.css";</style>',
    '<style>rect{fill:u\\72l(https://a.test/x)}</style>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://a.test/"/>',
    '<?xml-stylesheet href="https://a.test/x.css"?>',
    '<!-- <script>alert(1)</script> -->',
  ])('takes out %s', (inside) => {
    expect(drawn(inside, ' onload="alert(1)"')).not.toMatch(/alert|a\.test|javascript|svg\+xml/i)
  })

  it('keeps the drawing: shapes, gradients, words, harmless styles', () => {
    const kept =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"></stop></linearGradient></defs><style>.a{fill:url(#g)}</style><path class="a" d="M0 0h1"></path><text x="1">L’été &lt;3</text><use xlink:href="#g"></use>'
    expect(drawn(kept)).toContain(kept)
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
    '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    '<html/>',
    '<svg/>',
    '',
  ])('refuses %s', (svg) => {
    expect(() => cleanSvg(svg)).toThrow('svg_malformed')
  })
})
