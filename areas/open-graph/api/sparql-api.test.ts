import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenGraph, openApi } from './testing.ts'

const house = givenHouse(givenGraph)

const SKOS =
  'PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX s: <urn:sillage:vocabulary:>'

async function asked(query: string, accept = 'application/sparql-results+json') {
  return openApi(house).ask(`/sparql?query=${encodeURIComponent(query)}`, { headers: { accept } })
}

describe('the graph in SPARQL', () => {
  it('answers what an occupation asks for, in its own words', async () => {
    const answer = await asked(`${SKOS} SELECT ?skill WHERE {
      ?occupation skos:notation "X1101" ; s:kind "occupation" ; s:requires ?need .
      ?need skos:prefLabel ?skill } ORDER BY ?skill`)
    expect(answer.headers.get('content-type')).toContain('application/sparql-results+json')
    const { results } = await answer.json()
    expect(results.bindings.map((row: { skill: { value: string } }) => row.skill.value)).toEqual([
      'Allumer une flamme',
      'Histoire des réverbères',
      'Éclairer la ville',
    ])
  })

  it('joins our own families to ROME by a SKOS correspondence', async () => {
    const answer = await asked(
      `${SKOS} ASK { ?own skos:closeMatch ?centre . ?centre skos:notation "9" ; s:kind "interest" }`,
    )
    expect((await answer.json()).boolean).toBe(true)
  })

  it('gives CSV and Turtle to whoever asks for them', async () => {
    const csv = await asked(
      `${SKOS} SELECT ?l WHERE { ?c skos:notation "202" ; skos:prefLabel ?l }`,
      'text/csv',
    )
    expect(await csv.text()).toContain('Allumer une flamme')
    const turtle = await asked(
      `${SKOS} CONSTRUCT { ?c skos:prefLabel ?l } WHERE { ?c skos:notation "202" ; skos:prefLabel ?l }`,
      'text/turtle',
    )
    expect(turtle.headers.get('content-type')).toContain('text/turtle')
    expect(await turtle.text()).toContain('"Allumer une flamme"@fr')
  })

  it('refuses politely to write, to ask elsewhere, and what is no query', async () => {
    for (const [query, status] of [
      ['INSERT DATA { <a> <b> <c> }', 403],
      ['SELECT * WHERE { SERVICE <http://elsewhere.test/> { ?s ?p ?o } }', 403],
      ['SELECT ?x WHERE { ?x', 400],
    ] as const) {
      const answer = await asked(query)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('refuses too many rows, and ends a query that takes too long; the next one is answered', async () => {
    const many = await asked('SELECT * WHERE { ?a ?b ?c . ?d ?e "occupation" } LIMIT 10001')
    expect(await many.json()).toMatchObject({ code: 'openGraph.tooManyRows' })
    const slow = await asked(
      'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c < ?f && ?f < ?i) }',
    )
    expect(await slow.json()).toMatchObject({ code: 'openGraph.slowQuery', status: 422 })
    const next = await asked('ASK { ?s ?p ?o }')
    expect((await next.json()).boolean).toBe(true)
  }, 60_000)

  it('takes a query in the body, both ways the protocol has', async () => {
    const { ask } = openApi(house)
    const plain = await ask('/sparql', {
      method: 'POST',
      headers: { 'content-type': 'application/sparql-query' },
      body: 'ASK { ?s ?p ?o }',
    })
    expect((await plain.json()).boolean).toBe(true)
    const form = await ask('/sparql', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D',
    })
    expect((await form.json()).boolean).toBe(true)
  })
})
