import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { brokenExport } from '../../../knowledge/referential.ts'

export type XmlEyes = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** A piece at a time, so that a row too many stops the reading. */
const PIECE = 64 * 1024

/** Goes through an XML text. Documents that declare their own entities are refused: nothing in a spreadsheet needs any. */
export function readXml(name: string, bytes: Uint8Array, eyes: XmlEyes): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const broken = (why: string) => brokenExport({ why: `${name} : ${why}` })
  parser.on('error', () => {
    throw broken('ce n’est pas du XML')
  })
  parser.on('doctype', () => {
    throw broken('ce XML définit ses propres signes')
  })
  parser.on('opentag', (tag: SaxesTagPlain) => eyes.open?.(tag.name, tag.attributes))
  parser.on('text', (text) => eyes.text?.(text))
  parser.on('cdata', (text) => eyes.text?.(text))
  parser.on('closetag', (tag) => eyes.close?.(tag.name))
  const decoder = new TextDecoder('utf-8')
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }))
  parser.write(decoder.decode()).close()
}
