/** Reads the question aloud with a voice that lives on this device; without such a voice the button stays hidden. */
export function enhance(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-listen]')
  if (!button || !('speechSynthesis' in window)) return
  const prepare = () => {
    const voice = localVoice()
    if (!voice || !button.hidden) return
    button.hidden = false
    button.addEventListener('click', () => toggle(button, root, voice))
  }
  prepare()
  speechSynthesis.addEventListener('voiceschanged', prepare)
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

/** A remote voice would send the person's words to a third party: only local ones may speak. */
function localVoice(): SpeechSynthesisVoice | undefined {
  const language = document.documentElement.lang
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.startsWith(language))
}

function toggle(button: HTMLButtonElement, root: HTMLElement, voice: SpeechSynthesisVoice): void {
  const label = button.querySelector('span')
  const rest = () => {
    mark(undefined)
    if (label) label.textContent = button.dataset.listen ?? ''
  }
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel()
    rest()
    return
  }
  if (label) label.textContent = button.dataset.stop ?? ''
  const lines = linesOf(document.querySelector('main') ?? root)
  lines.forEach(({ text, place }, rank) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.rate = 0.85
    utterance.addEventListener('start', () => mark(place))
    if (rank === lines.length - 1) utterance.addEventListener('end', rest)
    speechSynthesis.speak(utterance)
  })
}

/** Shows what is being said. */
function mark(place: Element | undefined): void {
  document.querySelector('.is-heard')?.classList.remove('is-heard')
  place?.classList.add('is-heard')
  place?.scrollIntoView({ block: 'nearest' })
}

type Line = { text: string; place: Element }

/** What is seen is what is said, one line at a time, each with the place where it stands; pictures left out. */
function linesOf(part: HTMLElement): Line[] {
  return placesOf(part).flatMap((place) =>
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText gives lines as they are seen
    place.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({ text, place })),
  )
}

/** The smallest parts of the page that hold words of their own, in the order they are read. */
function placesOf(part: HTMLElement): HTMLElement[] {
  const hasWords = [...part.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  )
  if (hasWords) return [part]
  return [...part.children].flatMap((child) =>
    child instanceof HTMLElement && isSeen(child) ? placesOf(child) : [],
  )
}

/** What is folded away is not read; older browsers give it no place on the page. */
function isSeen(part: HTMLElement): boolean {
  return part.getClientRects().length > 0 && (part.checkVisibility?.() ?? true)
}
