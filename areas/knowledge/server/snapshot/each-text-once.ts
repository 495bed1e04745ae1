/**
 * Texts cross from a thread as copies, one for every place that names them: a code stands in dozens of places, and half
 * of what a snapshot weighs would be the same words again. Whatever is passed through keeps each text once; it is changed in place.
 */
export function eachTextOnce(): <T>(value: T) => T {
  const texts = new Map<string, string>()
  const done = new WeakSet<object>()

  const once = (text: string): string => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, text)
    return text
  }
  const kept = (value: unknown): unknown => {
    if (typeof value === 'string') return once(value)
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) walk(value)
    return value
  }
  const walk = (value: object) => {
    if (done.has(value)) return
    done.add(value)
    if (Array.isArray(value)) {
      value.forEach((one, place) => {
        if (one !== null && typeof one !== 'number') value[place] = kept(one)
      })
    } else if (value instanceof Map) {
      for (const [key, inner] of [...value]) {
        value.delete(key)
        value.set(kept(key), kept(inner))
      }
    } else {
      // What crosses a thread is made of plain objects besides lists, maps and tables.
      const fields = value as Record<string, unknown>
      for (const [field, inner] of Object.entries(fields)) fields[field] = kept(inner)
    }
  }
  // The same value, with the same texts in it.
  return <T>(value: T) => kept(value) as T
}
