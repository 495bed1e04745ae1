import type { CvEntry, CvSheet } from './cv-sheet.ts'

/** The CV as bare text, for the box of a form: same words, same order, nothing but lines. */
export function plainTextOf({ name, headline, contact, sections, check }: CvSheet): string {
  const parts = [
    [name, headline, ...contact].filter(Boolean).join('\n'),
    ...sections.map(({ heading, text, entries, bullets }) =>
      [
        heading.toLocaleUpperCase('fr'),
        text,
        ...entries.map(entryText),
        ...bullets.map((bullet) => `- ${bullet}`),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    check ? `${check.words} ${check.address}` : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function entryText({ title, detail, quote, bullets }: CvEntry): string {
  return [title, detail, quote, ...bullets.map((bullet) => `- ${bullet}`)]
    .filter(Boolean)
    .join('\n')
}
