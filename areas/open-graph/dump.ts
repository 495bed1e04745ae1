/** In which forms an edition can be taken away. Only NDJSON holds everything and can be read back. */
export const DUMP_FORMS = {
  ndjson: 'application/x-ndjson',
  'concepts.csv': 'text/csv',
  'relations.csv': 'text/csv',
  'mappings.csv': 'text/csv',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const
export type DumpForm = keyof typeof DUMP_FORMS

export function isDumpForm(text: string): text is DumpForm {
  return Object.hasOwn(DUMP_FORMS, text)
}
