/** `owner/hash`: the id of whoever the file belongs to, and the SHA-256 of its content. Nothing else is an address. */
const ADDRESS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{64}$/

export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}
