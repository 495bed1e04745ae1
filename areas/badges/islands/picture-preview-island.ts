/** The picture follows what is chosen. Without script, a button shows it. */
export function enhance(root: HTMLElement): void {
  const form = root.closest('form')
  const picture = root.querySelector<HTMLImageElement>('img')
  if (!form || !picture) return
  const draw = () => {
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') chosen.set(name, value)
    picture.src = `/badge-image.svg?${chosen}`
  }
  form.addEventListener('change', draw)
  form.addEventListener('input', draw)
}
