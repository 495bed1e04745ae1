import { createHash } from 'node:crypto'
import type { Typed } from '../form.ts'

/** One field of a page as it was shown: what it holds, and the words beside it. */
export type ShownField = {
  name: string
  kind: 'line' | 'long' | 'one' | 'many'
  value: string
  /** The words of a choice, or the name of a line to write. */
  label: string
  /** False for a choice that is not made. */
  isOn: boolean
}

export type ShownForm = { title: string; fields: ShownField[] }

const TOKEN = /<(\/?)([a-z][\w-]*)((?: [\w:-]+(?:="[^"]*")?)*) ?\/?>|([^<]+)/g
const ATTRIBUTE = / ([\w:-]+)(?:="([^"]*)")?/g
const UNSEEN = ['hidden', 'submit', 'button', 'file', 'reset', 'image']

/**
 * Reads the one form that a page of ours sends to its own address, from the markup that we have just written ourselves.
 * Undefined when there is none, or several: then nothing can be compared.
 */
export function formIn(html: string, path: string): ShownForm | undefined {
  const reader = new FormReader(path)
  for (const [, end, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) reader.text(plain(text))
    else if (end) reader.close(tag)
    else reader.open(tag, attributesOf(attributes))
  }
  const [form, another] = reader.forms
  return form && !another ? { title: reader.title.trim(), fields: form } : undefined
}

class FormReader {
  readonly forms: ShownField[][] = []
  title = ''
  readonly #path: string
  #now: ShownField[] | undefined
  #label: { of: string | undefined; text: string } | undefined
  #inLabel: ShownField[] = []
  readonly #names = new Map<string, string>()
  #area: ShownField | undefined
  #select: { field: ShownField; isFirst: boolean; isChosen: boolean } | undefined
  #isTitle = false

  constructor(path: string) {
    this.#path = path
  }

  open(tag: string, has: Map<string, string>): void {
    const action = has.get('action')
    if (tag === 'h1') this.#isTitle = true
    if (tag === 'label') this.#label = { of: has.get('for'), text: '' }
    if (tag === 'form' && has.get('method') === 'post' && (!action || action === this.#path)) {
      this.#now = []
      this.forms.push(this.#now)
    }
    const name = has.get('name')
    if (!this.#now || (!name && tag !== 'option')) return
    if (tag === 'input') this.#input(name ?? '', has)
    if (tag === 'textarea') this.#area = this.#add({ name, kind: 'long', value: '', isOn: true })
    if (tag === 'select') {
      const field = this.#add({ name, kind: 'one', value: '', isOn: true })
      this.#select = { field, isFirst: true, isChosen: false }
    }
    if (tag === 'option') this.#option(has)
  }

  #input(name: string, has: Map<string, string>): void {
    const type = has.get('type') ?? 'text'
    if (UNSEEN.includes(type)) return
    const isChoice = type === 'radio' || type === 'checkbox'
    this.#add({
      name,
      kind: isChoice ? (type === 'radio' ? 'one' : 'many') : 'line',
      value: has.get('value') ?? (isChoice ? 'on' : ''),
      isOn: !isChoice || has.has('checked'),
    })
  }

  #option(has: Map<string, string>): void {
    const select = this.#select
    if (!select) return
    select.isChosen = select.isFirst || has.has('selected')
    select.isFirst = false
    if (select.isChosen) Object.assign(select.field, { value: has.get('value') ?? '', label: '' })
  }

  #add(field: Omit<ShownField, 'label' | 'name'> & { name: string | undefined }): ShownField {
    const name = field.name ?? ''
    const added = { ...field, name, label: this.#names.get(name) ?? '' }
    this.#now?.push(added)
    if (this.#label) this.#inLabel.push(added)
    return added
  }

  /** Of the words of a choice the first are its name; a hint may follow. */
  text(text: string): void {
    if (this.#isTitle) this.title += text
    if (this.#area) this.#area.value += text
    else if (this.#select?.isChosen) this.#select.field.label += text
    else if (this.#label && this.#label.text === '') this.#label.text = text.trim()
  }

  close(tag: string): void {
    if (tag === 'h1') this.#isTitle = false
    if (tag === 'textarea') this.#area = undefined
    if (tag === 'option' && this.#select) this.#select.isChosen = false
    if (tag === 'select') this.#select = undefined
    if (tag === 'form') this.#now = undefined
    if (tag !== 'label' || !this.#label) return
    const { of, text } = this.#label
    if (of) this.#names.set(of, text)
    for (const field of this.#inLabel) field.label = text
    this.#inLabel = []
    this.#label = undefined
  }
}

function attributesOf(text: string): Map<string, string> {
  const all = [...text.matchAll(ATTRIBUTE)]
  return new Map(all.map(([, name = '', value = '']) => [name, plain(value)]))
}

const SIGNS: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" }

function plain(text: string): string {
  return text.replace(/&(quot|lt|gt|amp|#39);/g, (_all, sign: string) => SIGNS[sign] ?? '')
}

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/** Name and value of each answer of a page, in order. */
export function answersOf(fields: readonly ShownField[]): [string, string][] {
  return fields.flatMap(({ name, value, kind, isOn }) =>
    isOn ? [[name, kind === 'line' || kind === 'long' ? tidy(value) : value]] : [],
  )
}

/** Fingerprint of the answers that a page shows; `answer-form.ts` makes the same in the browser. */
export function printOf(fields: readonly ShownField[]): string {
  return createHash('sha256')
    .update(JSON.stringify(answersOf(fields)))
    .digest('hex')
}

/** The same page with what was typed in it. */
export function withTyped(fields: readonly ShownField[], typed: Typed): ShownField[] {
  return fields.map((field) => {
    const said = [typed[field.name] ?? []].flat()
    if (field.kind === 'line' || field.kind === 'long') return { ...field, value: said[0] ?? '' }
    // A list to choose from is one field, whose words are known only for what it shows.
    if (field.kind === 'one' && field.isOn && !said.includes(field.value) && isAlone(fields, field))
      return { ...field, value: said[0] ?? '', label: said[0] ?? '' }
    return { ...field, isOn: said.includes(field.value) }
  })
}

function isAlone(fields: readonly ShownField[], { name }: ShownField): boolean {
  return fields.filter((field) => field.name === name).length === 1
}
