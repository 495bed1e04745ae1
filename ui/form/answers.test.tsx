import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ChoiceCards } from './choice-cards.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { LevelChoices } from './level-choices.tsx'
import { PinPad } from './pin-pad.tsx'
import { TextField } from './text-field.tsx'

describe('choosing among pictures', () => {
  const html = render(
    <ChoiceCards
      name="where"
      legend="Où était-ce ?"
      chosenLabel="choisi"
      options={[
        { value: 'home', label: 'À la maison', icon: 'house', checked: true },
        { value: 'work', label: '<script>' },
      ]}
    />,
  )

  it('is a group of native radios under one question', () => {
    expect(html.match(/<input[^>]*type="radio"[^>]*name="where"/g)).toHaveLength(2)
    expect(html).toMatch(/<input[^>]*value="home"[^>]*checked/)
    expect(html).toContain('<legend class="choices__legend">Où était-ce ?</legend>')
  })

  it('says in a word what is chosen', () => {
    expect(html).toContain('choisi')
  })

  it('shows what people write as they wrote it', () => {
    expect(html).toContain('&lt;script>')
    expect(html).not.toContain('<script')
  })

  it('takes its name from the question of the screen when it has none', () => {
    expect(render(<LevelChoices name="level" levels={[]} />)).toContain(
      'aria-labelledby="question"',
    )
  })
})

describe('going wrong', () => {
  it('puts first, and focuses, what there is to do', () => {
    const html = render(
      <ErrorSummary
        title="Il manque une chose"
        errors={[{ href: '#name', text: 'Écrivez votre prénom.' }]}
      />,
    )
    expect(html).toContain('tabindex="-1" autofocus')
    expect(html).toContain('<a href="#name">Écrivez votre prénom.</a>')
  })

  it('shows nothing when all is well', () => {
    expect(render(<ErrorSummary title="Rien" errors={[]} />)).toBe('')
  })

  it('reads the hint and the error with the field', () => {
    const html = render(
      <TextField
        name="name"
        label="Prénom"
        hint="Celui que vous aimez"
        error="Écrivez-le."
        value=""
      />,
    )
    expect(html).toContain('aria-describedby="name-hint name-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('<label class="field__label" for="name">')
  })
})

describe('a secret made of pictures', () => {
  it('asks one picture for each place, and draws each picture once', () => {
    const pictograms = [
      { value: 'cat', label: 'Chat', icon: 'cat' },
      { value: 'sun', label: 'Soleil', icon: 'sun' },
    ]
    const html = render(
      <PinPad name="pin" places={['Première image', 'Deuxième image']} pictograms={pictograms} />,
    )
    expect(html.match(/name="pin-2"/g)).toHaveLength(2)
    expect(html.match(/<symbol/g)).toHaveLength(2)
  })
})
