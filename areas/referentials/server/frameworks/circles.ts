/** Keeps a hierarchy free of circles: a link that would close one is not taken, and said. */
export class Circles {
  readonly #wider = new Map<string, string[]>()

  /** Answers why the link from a thing to its wider one cannot be taken. */
  refuse(src: string, dst: string): string | undefined {
    if (this.#leads(dst, src)) return `${src} → ${dst} : le classement tourne en rond`
    const wider = this.#wider.get(src)
    if (wider) wider.push(dst)
    else this.#wider.set(src, [dst])
    return undefined
  }

  #leads(from: string, to: string): boolean {
    const waiting = [from]
    const seen = new Set(waiting)
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (one === to) return true
      for (const next of this.#wider.get(one) ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          waiting.push(next)
        }
    }
    return false
  }
}
