/** A link carries its secret after the `#`, which never leaves the device: it is moved into the field, or shown in large print. */
export function enhance(root: HTMLElement): void {
  const field = root.querySelector('input')
  const display = root.querySelector<HTMLElement>('[data-code]')
  const secret = decodeURIComponent(location.hash.slice(1))
  if (!secret) return
  if (field) field.value = secret
  else if (display && /^\d{6}$/.test(secret)) {
    display.className = 'code__groups'
    display.textContent = `${secret.slice(0, 3)} ${secret.slice(3)}`
  }
  history.replaceState(null, '', location.pathname + location.search)
}
