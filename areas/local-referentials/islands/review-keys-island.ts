/** One key an answer, while the answers have the focus: a digit, 0 for none, P for later, C to search, U to undo. */
export function enhance(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('form[data-review]')
  if (!form) return
  const answers = [...form.querySelectorAll<HTMLInputElement>('input[name="choice"]')]
  // a phone has no keys to speak of
  if (matchMedia('(any-pointer: fine)').matches)
    form.querySelector<HTMLElement>('[data-keys]')?.removeAttribute('hidden')
  const search = root.querySelector<HTMLInputElement>('input[name="q"]')
  // whoever has just searched goes on with what was found
  ;(answers.find(({ checked }) => checked) ?? answers[0])?.focus()
  const keep = (answer: HTMLInputElement | undefined) => {
    if (!answer) return
    answer.checked = true
    form.requestSubmit()
  }
  const named = (value: string) => answers.find((answer) => answer.value === value)
  const offered = answers.filter(({ value }) => value !== 'none' && value !== 'later')
  const deeds: Record<string, () => void> = {
    '0': () => keep(named('none')),
    p: () => keep(named('later')),
    c: () => search?.focus(),
    u: () => document.querySelector<HTMLFormElement>('form[action*="/defaire/"]')?.requestSubmit(),
  }
  // only while an answer has the focus: a letter typed elsewhere is a letter (WCAG 2.1.4)
  form.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'choice') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const deed = /^[1-9]$/.test(key) ? () => keep(offered[Number(key) - 1]) : deeds[key]
    if (!deed) return
    event.preventDefault()
    deed()
  })
}
