import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { answersOf, formIn, printOf, withTyped } from './form-fields.ts'

const HARD = 'a > b & "c" < d\n’é’'

function shown(story = HARD, chosen = 'two') {
  return renderToString(
    <main>
      <h1>Qu’avez-vous fait & comment ?</h1>
      <form method="get" action="/ici">
        <input name="q" value="no" />
      </form>
      <form method="post" action="/ailleurs">
        <input name="other" value="no" />
      </form>
      <form method="post">
        <input type="hidden" name="cle-de-reponse" value="x" />
        <ChoiceCards
          name="kind"
          chosenLabel="choisi"
          options={['one', 'two'].map((value) => ({
            value,
            label: `Le ${value}`,
            hint: 'Un mot',
            icon: 'house',
            checked: value === chosen,
          }))}
        />
        <TextArea name="story" label="Vos mots" value={story} />
        <TextField name="place" label="Le lieu" value={HARD} />
        <Select
          name="month"
          label="Le mois"
          value="02"
          options={['', '01', '02'].map((value) => ({ value, label: `mois ${value}` }))}
        />
        <button type="submit" name="go" value="yes">
          Oui
        </button>
      </form>
    </main>,
  )
}

describe('reading the form of a page of ours', () => {
  it('finds what is answered, with its words, and nothing of other forms', () => {
    const form = formIn(shown(), '/ici')
    expect(form?.title).toBe('Qu’avez-vous fait & comment ?')
    expect(answersOf(form?.fields ?? [])).toEqual([
      ['kind', 'two'],
      ['story', HARD],
      ['place', HARD],
      ['month', '02'],
    ])
    expect(form?.fields.map(({ label }) => label)).toEqual([
      'Le one',
      'Le two',
      'Vos mots',
      'Le lieu',
      'mois 02',
    ])
  })
  it('makes another fingerprint when an answer changes, and only then', () => {
    const print = (html: string) => printOf(formIn(html, '/ici')?.fields ?? [])
    expect(print(shown())).toBe(print(shown()))
    expect(print(shown('autre'))).not.toBe(print(shown()))
    expect(print(shown(HARD, 'one'))).not.toBe(print(shown()))
  })
  it('shows the page with what was typed', () => {
    const fields = formIn(shown(), '/ici')?.fields ?? []
    const typed = { kind: 'one', story: 'neuf', place: '', month: '01' }
    expect(answersOf(withTyped(fields, typed))).toEqual([
      ['kind', 'one'],
      ['story', 'neuf'],
      ['place', ''],
      ['month', '01'],
    ])
  })
  it('compares nothing when a page has several forms of its own, or none', () => {
    const one = '<form method="post"><input name="a" value="b"/></form>'
    expect(formIn(one, '/ici')).toBeDefined()
    expect(formIn(one + one, '/ici')).toBeUndefined()
    expect(formIn('<p>rien</p>', '/ici')).toBeUndefined()
  })
})
