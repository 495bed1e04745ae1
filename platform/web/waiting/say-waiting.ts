import type { Told } from './send-answer.ts'

/** What there is to say: how many answers wait, which one the house refused, what it told last. */
export type Saying = {
  waiting: number
  /** How many of them wait only as long as this page is open. */
  onPage: number
  /** What the house refused: elsewhere it is brought back to its page, and there it may be let go. */
  refused: Refused | undefined
  told: Told | undefined
  hasTwo: boolean
  /** An answer has been on its way for a moment. */
  isSending: boolean
}
type Refused = {
  isHere: boolean
  isInForm: boolean
  correct: () => Promise<void>
  letGo: () => Promise<void>
}

type Said = {
  text: string
  isGood?: boolean
  deed?: { text: string; href: string } | { text: string; do: () => void }
}
type Words = Record<string, string | undefined>

/** On the page for when there is no network, nothing leads to it. */
const isOnShell = (place: HTMLElement) =>
  place.closest('main')?.querySelector('[data-again]') instanceof Element

/** Says it in the status of the page, and only when it changes: a screen reader reads each change aloud. */
export function says(place: HTMLElement, stays: boolean): (saying: Saying) => void {
  // The page wrote these words itself, a flat list of sentences.
  const words = JSON.parse(place.dataset.words ?? '{}') as Words
  let before = ''
  return (saying) => {
    const said = saidOf(saying, words, stays, isOnShell(place))
    const key = JSON.stringify(said ?? '')
    if (key === before) return
    before = key
    place.classList.toggle('waiting--good', said?.isGood === true)
    place.replaceChildren(...(said ? drawn(said) : []))
  }
}

function saidOf(saying: Saying, words: Words, stays: boolean, isShell: boolean): Said | undefined {
  const { waiting, onPage, refused, told, hasTwo, isSending } = saying
  const word = (key: string) => (words[key] ?? '').replace('{count}', String(waiting))
  if (isSending) return { text: word('sending') }
  if (hasTwo) return { text: word('two'), deed: { text: word('choose'), href: '/deux-reponses' } }
  if (told?.kind === 'nobody' && told.wipes)
    return { text: word('closed'), deed: { text: word('comeIn'), href: '/reprendre' } }
  if (refused?.isHere) {
    const text = word(refused.isInForm ? 'backHere' : 'toCorrect')
    return { text, deed: { text: word('letGo'), do: () => void refused.letGo() } }
  }
  if (refused)
    return {
      text: word('toCorrect'),
      deed: { text: word('correct'), do: () => void refused.correct() },
    }
  if (waiting > 0 && told?.kind === 'nobody')
    return { text: word('comeBack'), deed: { text: word('comeIn'), href: '/reprendre' } }
  if (waiting > 0 && told?.kind === 'locked')
    return { text: word('locked'), deed: { text: word('unlock'), href: told.goTo } }
  if (onPage > 0) return { text: word('keepOpen') }
  if (waiting > 0) {
    const text = `${word('keptHere')}\n${word('notSent')}`
    return isShell ? { text } : { text, deed: { text: word('meanwhile'), href: '/hors-ligne' } }
  }
  if (!navigator.onLine) return stays && !isShell ? { text: word('offline') } : undefined
  return told?.kind === 'done' ? { text: word('kept'), isGood: true } : undefined
}

function drawn({ text, deed }: Said): HTMLElement[] {
  const lines = document.createElement('p')
  lines.className = 'waiting__words'
  lines.textContent = text
  if (!deed) return [lines]
  const one = document.createElement('href' in deed ? 'a' : 'button')
  one.className = 'waiting__deed'
  one.textContent = deed.text
  if (one instanceof HTMLAnchorElement && 'href' in deed) one.href = deed.href
  if (one instanceof HTMLButtonElement && 'do' in deed) {
    one.type = 'button'
    one.addEventListener('click', deed.do)
  }
  return [lines, one]
}
