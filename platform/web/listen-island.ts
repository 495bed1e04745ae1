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
    if (label) label.textContent = button.dataset.listen ?? ''
  }
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel()
    rest()
    return
  }
  if (label) label.textContent = button.dataset.stop ?? ''
  const lines = linesOf(document.querySelector('main') ?? root)
  lines.forEach((line, rank) => {
    const utterance = new SpeechSynthesisUtterance(line)
    utterance.voice = voice
    utterance.rate = 0.85
    if (rank === lines.length - 1) utterance.addEventListener('end', rest)
    speechSynthesis.speak(utterance)
  })
}

/** What is seen is what is said, one line at a time, pictures and hidden marks left out. */
function linesOf(part: HTMLElement): string[] {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText gives lines as they are seen
  return part.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
