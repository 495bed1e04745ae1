/** A value of a JSON document. */
export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON-LD lets one value stand for a list of one; what is missing is an empty list. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The objects among the values of a property. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return listOf(value).filter(isObject)
}

/** The texts among the values of a property. */
export function textsOf(value: Json | undefined): string[] {
  return listOf(value).filter((each) => typeof each === 'string')
}

/** A text, or nothing when something else stands there. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The identifier of something that is named by its address alone, or described with an `id`. */
export function idOf(value: Json | undefined): string | undefined {
  return isObject(value) ? textOf(value.id) : textOf(value)
}

/** The same document without one property. */
export function without(document: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = document
  return rest
}

/** Whether two values say the same, whatever the order of keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((each, place) => sameJson(each, b[place]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  )
}
