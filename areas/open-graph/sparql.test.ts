import { describe, expect, it } from 'vitest'
import { mustOnlyRead } from './sparql.ts'

const codeOf = (query: string) => {
  try {
    mustOnlyRead(query)
    return 'read'
  } catch (problem) {
    return problem instanceof Error ? problem.message : ''
  }
}

describe('what may be asked in SPARQL', () => {
  it.each([
    'SELECT * WHERE { ?s ?p ?o } LIMIT 3',
    'ASK { ?s ?p "INSERT DATA { }" }',
    'select ?load where { ?load <http://service.test/> ?add } # SERVICE',
    'PREFIX load: <urn:x> CONSTRUCT { ?s load:delete ?o } WHERE { ?s load:add ?o }',
    'SELECT ?x WHERE { ?x ?p """a \n SERVICE <x> { } """ }',
  ])('reads %s', (query) => expect(codeOf(query)).toBe('read'))

  it.each([
    'INSERT DATA { <a> <b> <c> }',
    'DELETE WHERE { ?s ?p ?o }',
    'LOAD <http://elsewhere.test/x>',
    'DROP ALL',
    'SELECT * WHERE { SERVICE <http://elsewhere.test/> { ?s ?p ?o } }',
    'SELECT * WHERE { SERVICE SILENT ?x { ?s ?p ?o } }',
    'SELECT * WHERE { service<http://elsewhere.test/> { ?s ?p ?o } }',
  ])('refuses %s', (query) => expect(codeOf(query)).toBe('openGraph.onlyReading'))

  it('refuses what is no query, and what is too long', () => {
    expect(codeOf('bonjour')).toBe('openGraph.wrongQuery')
    expect(codeOf(`SELECT * WHERE { ${'?s ?p ?o . '.repeat(2_000)} }`)).toBe(
      'openGraph.tooLongQuery',
    )
  })
})
