import { readableTitle } from '../../platform/label.ts'

/** The name of a concept as it is read: typeset, and beginning with a capital, which ESCO does without. */
export function shownLabel(label: string): string {
  const text = readableTitle(label)
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
