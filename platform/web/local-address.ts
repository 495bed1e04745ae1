/** Only a place of this site may be gone back to: no other host, no control character that a browser would drop. */
export function localAddress(text: string | null | undefined): string | undefined {
  if (!text?.startsWith('/') || /[\p{Cc}\\\s]/u.test(text)) return undefined
  try {
    const address = new URL(text, 'http://here.test')
    return address.host === 'here.test'
      ? address.pathname + address.search + address.hash
      : undefined
  } catch {
    return undefined
  }
}
