/** The QR code carries the secret after the `#`, which never leaves the device: it is moved into the field. */
export function enhance(root: HTMLElement): void {
  const field = root.querySelector('input')
  const secret = decodeURIComponent(location.hash.slice(1))
  if (!field || !secret) return
  field.value = secret
  history.replaceState(null, '', location.pathname + location.search)
}
