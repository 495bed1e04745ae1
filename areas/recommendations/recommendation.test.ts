import { describe, expect, it } from 'vitest'
import { readSiret, veiled } from './answer.ts'
import { assuranceOf } from './assurance.ts'
import {
  endOfAsk,
  holdsLink,
  isReminderDue,
  mayAsk,
  type Recommendation,
  shownStatus,
} from './recommendation.ts'

const MORNING = new Date('2026-11-21T09:00:00Z')
const later = (days: number) => new Date(MORNING.getTime() + days * 86_400_000)

const asked = (change: Partial<Recommendation> = {}): Recommendation => ({
  id: 'r',
  personId: 'p',
  about: {
    kind: 'experience',
    id: 'e',
    title: 'Le marché',
    text: null,
    skills: [],
    criteria: null,
  },
  personName: 'Lina',
  relation: 'tutor',
  way: 'mail',
  message: '',
  language: 'fr',
  status: 'sent',
  mailHash: null,
  sealedMail: null,
  sealedToken: null,
  browserHash: null,
  reminders: 0,
  answer: null,
  assurance: null,
  verifiedOrganisation: null,
  isSameBrowser: false,
  createdAt: MORNING,
  sentAt: MORNING,
  openedAt: null,
  expiresAt: endOfAsk('mail', MORNING),
  signedAt: null,
  endedAt: null,
  ...change,
})

describe('how well it is known who signed', () => {
  it('says what the address tells, and nothing more', () => {
    expect(assuranceOf(null, false)).toBe('place')
    expect(assuranceOf('claire@gmail.com', false)).toBe('mail')
    expect(assuranceOf('claire@courrier.laposte.net', false)).toBe('mail')
    expect(assuranceOf('claire@fournil.test', false)).toBe('domain')
    expect(assuranceOf('claire@mairie.test', true)).toBe('organisation')
  })
})

describe('who may ask whom', () => {
  const known = (band: 'under15' | 'under18' | 'adult') => ({ band, hasSignedForm: true })
  it('asks the age first, and protects minors', () => {
    expect(mayAsk(null, 'tutor', 'mail')).toBe('ask-age')
    expect(mayAsk(known('under15'), 'neighbour', 'place')).toBe('with-referent')
    expect(mayAsk(known('under18'), 'employer', 'mail')).toBe('employer-with-referent')
    expect(mayAsk(known('under18'), 'employer', 'place')).toBe('yes')
    expect(mayAsk(known('under18'), 'tutor', 'mail')).toBe('yes')
    expect(mayAsk(known('adult'), 'employer', 'mail')).toBe('yes')
  })
})

describe('the time of an ask', () => {
  it('ends after thirty days by letter, after a quarter of an hour face to face', () => {
    expect(shownStatus(asked(), later(29.9))).toBe('sent')
    expect(shownStatus(asked(), later(30))).toBe('expired')
    const qr = asked({ way: 'place', expiresAt: endOfAsk('place', MORNING) })
    expect(shownStatus(qr, later(14 / 1440))).toBe('sent')
    expect(shownStatus(qr, later(15 / 1440))).toBe('expired')
  })
  it('reminds after a week and after three, then no more', () => {
    expect(isReminderDue(asked(), later(6.9))).toBe(false)
    expect(isReminderDue(asked(), later(7))).toBe(true)
    expect(isReminderDue(asked({ reminders: 1 }), later(20))).toBe(false)
    expect(isReminderDue(asked({ reminders: 1 }), later(21))).toBe(true)
    expect(isReminderDue(asked({ reminders: 2 }), later(28))).toBe(false)
    expect(isReminderDue(asked({ status: 'declined' }), later(8))).toBe(false)
  })
})

describe('what is typed', () => {
  it('knows a SIRET from fourteen digits', () => {
    expect(readSiret('732 829 320 00074')).toBe('73282932000074')
    expect(readSiret('73282932000075')).toBeUndefined()
    expect(readSiret('356 000 000 00048')).toBe('35600000000048')
    expect(readSiret('12')).toBeUndefined()
  })
  it('veils an address, and finds a link in a message', () => {
    expect(veiled('claire@fournil.test')).toBe('c…e@fournil.test')
    expect(veiled('cl@fournil.test')).toBe('c…@fournil.test')
    expect(holdsLink('Regardez www.exemple.test')).toBe(true)
    expect(holdsLink('Bonjour Claire. Merci pour le stage.')).toBe(false)
  })
})
