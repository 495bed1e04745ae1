import { describe, expect, it } from 'vitest'
import contexts from '../../packs/occupations/contexts.json' with { type: 'json' }
import { EVERYTHING } from './choice.ts'
import { answerTo, choiceAfter, likingOf, QUESTIONS, questionsOn } from './question.ts'
import { questionWords } from './question-words.ts'
import { reflectionOf } from './reflection.ts'

const kitchen = {
  contexts: ['indoors', 'standing', 'heat', 'weekends', 'nights', 'team'],
  flags: [],
  accessLevel: 1,
  interests: [{ code: 'cuisine', weight: 1 }],
}
const wanting = (answers: Record<string, 'yes' | 'no' | 'unknown'>) => ({ ...EVERYTHING, answers })

describe('the questions on an occupation', () => {
  it('know every context, and each has its words', () => {
    expect(contexts.map(({ code }) => code).filter((code) => !(code in QUESTIONS))).toEqual([])
    expect(Object.keys(QUESTIONS).toSorted()).toEqual(Object.keys(questionWords).toSorted())
  })
  it('are between five and eight, what weighs most first', () => {
    expect(questionsOn(kitchen)).toEqual([
      ...['nights', 'weekends', 'standing', 'access-1', 'heat', 'team', 'indoors'],
    ])
    const all = { ...kitchen, contexts: contexts.map(({ code }) => code) }
    expect(questionsOn(all)).toHaveLength(8)
    const interests = ['cuisine', 'contact', 'mains', 'nature', 'soin', 'loi']
    const bare = {
      contexts: [],
      flags: [],
      accessLevel: null,
      interests: interests.map((code) => ({ code, weight: 1 })),
    }
    expect(questionsOn(bare)).toHaveLength(5)
    expect(questionsOn(bare)[0]).toBe('taste-cuisine')
  })
  it('are never asked twice, even when the answer was given elsewhere', () => {
    const { filters } = EVERYTHING
    const choice = {
      ...EVERYTHING,
      filters: { ...filters, contextsRefused: ['nights'], accessLevelMax: 2 },
    }
    expect(answerTo('nights', choice, [])).toBe('no')
    expect(answerTo('access-1', choice, [])).toBe('yes')
    expect(answerTo('access-4', choice, [])).toBe('no')
    expect(answerTo('taste-cuisine', choice, ['cuisine'])).toBe('yes')
    expect(answerTo('early', choice, [])).toBeNull()
    expect(answerTo('access-5', wanting({ 'access-3': 'no' }), [])).toBe('no')
    expect(answerTo('access-1', wanting({ 'access-3': 'yes' }), [])).toBe('yes')
  })
  it('let the last word count', () => {
    const filters = { ...EVERYTHING.filters, contextsRefused: ['nights'], accessLevelMax: 1 }
    const after = choiceAfter({ ...EVERYTHING, filters }, { nights: 'yes', 'access-3': 'yes' })
    expect(after.filters).toMatchObject({ contextsRefused: [], accessLevelMax: null })
    expect(answerTo('nights', after, [])).toBe('yes')
  })
  it('never push anybody towards a burden they accept', () => {
    const answers = wanting({ nights: 'yes', outdoors: 'yes', noise: 'no', team: 'unknown' })
    expect(likingOf(answers)).toEqual({ liked: ['outdoors'], disliked: ['noise'] })
    const studies = likingOf(wanting({ 'access-3': 'no', 'access-5': 'yes' }))
    expect(studies.disliked).toEqual(['access-3', 'access-4'])
  })
})

describe('the reflection', () => {
  it('says what to look at for what is refused or not known', () => {
    const reflection = reflectionOf([
      { key: 'nights', answer: 'no' },
      { key: 'weekends', answer: 'unknown' },
      { key: 'heat', answer: 'yes' },
      { key: 'team', answer: 'yes' },
    ])
    expect(reflection).toMatchObject({ fits: ['heat', 'team'], fitsNot: ['nights'] })
    expect(reflection.conclusion).toBe('mostFits')
    expect(reflection.toLookAt).toEqual([{ theme: 'hours', keys: ['nights', 'weekends'] }])
  })
  it('concludes without ever closing a door', () => {
    const said = (...answers: ('yes' | 'no' | 'unknown')[]) =>
      reflectionOf(answers.map((answer) => ({ key: 'team', answer }))).conclusion
    expect(said('yes', 'yes')).toBe('allFits')
    expect(said('no', 'no', 'yes')).toBe('fewFits')
    expect(said('unknown', 'unknown', 'yes')).toBe('notSure')
    expect(said('no', 'unknown', 'yes')).toBe('notSure')
  })
})
