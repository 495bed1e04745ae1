/** Remembers what was used last: the oldest is forgotten when there is no more room. */
export class Recent<Key, Value> {
  readonly #most: number
  readonly #kept = new Map<Key, Value>()

  constructor(most: number) {
    this.#most = most
  }

  /** What is remembered under `key`, else what `make` gives, remembered from now on. */
  get(key: Key, make: () => Value): Value {
    const known = this.#kept.get(key)
    if (known !== undefined) {
      if (this.#kept.size === this.#most) {
        this.#kept.delete(key)
        this.#kept.set(key, known)
      }
      return known
    }
    const made = make()
    this.#kept.set(key, made)
    if (this.#kept.size > this.#most) {
      const oldest = this.#kept.keys().next()
      if (!oldest.done) this.#kept.delete(oldest.value)
    }
    return made
  }

  forget(key: Key): void {
    this.#kept.delete(key)
  }
}
