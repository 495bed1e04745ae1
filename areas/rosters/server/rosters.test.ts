import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenBadgeToGive, givenOffer } from '../../awards/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { readRoster } from '../roster.ts'
import { giveByTable, howFar, previewTable } from './give-by-table.ts'
import { giveNextPiece, giveNextPieces } from './give-next-piece.ts'

const house = givenHouse()
const door = openDoor(house)
const plain = { seen: null, evidence: null }
const atWork = () => ({
  ...house.ctx('visitor'),
  actor: { kind: 'task' as const, name: 'test' },
})

/** A table of a thousand lines, one in fifty of which is wrong in one of three ways. */
function thousandLines(): string {
  const lines = Array.from({ length: 1_000 }, (_, at) => {
    if (at % 50 !== 7) return `Personne ${at};p${at}@liste.test`
    return [`Sans adresse ${at}`, `;p${at}@liste.test`, `Encore;P0@liste.test`][at % 3] ?? ''
  })
  return ['Nom;Adresse', ...lines].join('\r\n')
}

describe('a table of people', () => {
  it('is read as office programs write it, and says line by line what is wrong', () => {
    const typed =
      'nom,mail\n"Roussel, Lina",lina@rue.test\nbob@rue.test\tBob\n\nrien\nx;LINA@rue.test'
    expect(readRoster(typed)).toEqual({
      good: [
        { line: 2, name: 'Roussel, Lina', mail: 'lina@rue.test', ...plain },
        { line: 3, name: 'Bob', mail: 'bob@rue.test', ...plain },
      ],
      wrong: [
        { line: 5, typed: 'rien', why: 'noMail' },
        { line: 6, typed: 'x;LINA@rue.test', why: 'twice' },
      ],
      unknown: [],
    })
  })
  it('with titles says what was seen of each and where; a title nobody knows, and a wrong cell, are said', () => {
    const typed = [
      'Prénom;Nom;Groupe;E-mail;Ce qui a été vu;Preuve',
      'Lina;Roussel;A;lina@rue.test;"Le marché,\n""seule""";https://atelier.test/p/1',
      'Bob;B;A;bob@rue.test;;atelier',
      'Ana;A;B;ana@rue.test;;;de trop',
      `Zoé;Z;B;zoe@rue.test;${'a'.repeat(601)};`,
    ].join('\n')
    expect(readRoster(typed)).toEqual({
      good: [
        {
          line: 2,
          name: 'Lina Roussel',
          mail: 'lina@rue.test',
          seen: 'Le marché,\n"seule"',
          evidence: 'https://atelier.test/p/1',
        },
      ],
      wrong: [
        { line: 4, typed: expect.stringContaining('bob@'), why: 'badLink' },
        { line: 5, typed: expect.stringContaining('ana@'), why: 'tooManyCells' },
        { line: 6, typed: expect.stringContaining('zoe@'), why: 'tooLong' },
      ],
      unknown: ['Groupe'],
    })
    expect(() => readRoster('Nom;Groupe\nLina;A')).toThrow('rosters.noMailColumn')
  })
  it('of a thousand lines gives to all who can be given, one letter each; asked again, to nobody', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenOffer(house, { badgeSlug, mail: 'p1@liste.test' })
    const lines = thousandLines()
    const preview = await previewTable(house.ctx('nadia'), { badgeSlug, lines })
    expect([preview.good.length, preview.wrong.length, preview.already.length]).toEqual([
      979, 20, 1,
    ])
    const given = { badgeSlug, lines, seen: null, origin: 'http://sillage.test' }
    const begun = await house.as('nadia', giveByTable, given)
    const which = { badgeSlug, givingId: begun.givingId ?? '' }
    await giveNextPiece(atWork())
    expect((await house.as('nadia', howFar, which)).giving).toMatchObject({ done: 50, total: 979 })
    const page = `/pro/badges/${badgeSlug}/tableau/${which.givingId}`
    expect(await (await door.get(page, { as: 'nadia' })).text()).toContain('50 donnés sur 979')
    await giveNextPieces(atWork())
    expect((await house.as('nadia', howFar, which)).giving).toMatchObject({
      done: 979,
      sealedLines: null,
      stoppedFor: null,
    })
    expect(await house.letters()).toHaveLength(980)
    const rows = await house.db.selectFrom('award').select(['credential', 'status_index']).execute()
    expect(new Set(rows.map(({ status_index }) => status_index)).size).toBe(980)
    const some = readDocument(rows.at(-1)?.credential ?? '')
    expect((await verifyCredential(some, outsideOf(atWork()))).proof.answer).toBe('yes')
    await expect(house.as('nadia', giveByTable, given)).rejects.toMatchObject({
      code: 'rosters.emptyRoster',
    })
  })
})
