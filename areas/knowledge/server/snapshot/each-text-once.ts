/**
 * Texts cross from a thread as copies, one for every place that names them: a code stands in dozens of places, and half
 * of what a snapshot weighs would be the same words again. What is passed through keeps each text once; it is changed in place.
 */
export function eachTextOnce(): <T extends object>(value: T) => T {
  const texts = new Map<string, string>()
  const once = (text: string): string => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, text)
    return text
  }
  return (value) => {
    walk(value, once, new Set())
    return value
  }
}

type Once = (text: string) => string

function walk(value: object, once: Once, done: Set<object>): void {
  if (done.has(value) || ArrayBuffer.isView(value)) return
  done.add(value)
  const kept = (inner: unknown): unknown => {
    if (typeof inner === 'string') return once(inner)
    if (typeof inner === 'object' && inner !== null) walk(inner, once, done)
    return inner
  }
  if (Array.isArray(value)) {
    // Lists are of one kind of thing: those of numbers, the longest ones, hold no text.
    if (typeof value[0] === 'number') return
    for (let place = 0; place < value.length; place += 1) value[place] = kept(value[place])
  } else if (value instanceof Map) {
    const entries = [...value]
    value.clear()
    for (const [key, inner] of entries) value.set(kept(key), kept(inner))
  } else {
    // What crosses a thread is made of plain objects besides lists, maps and tables.
    const fields = value as Record<string, unknown>
    for (const field in fields) {
      const inner = fields[field]
      if (typeof inner === 'string') fields[field] = once(inner)
      else if (typeof inner === 'object' && inner !== null) walk(inner, once, done)
    }
  }
}
