import { inReading, type Reading } from '../../platform/words.ts'
import { yearsOf } from '../card/lived-years.ts'
import type { Pole } from '../skills/competence.ts'
import type { CvContent, CvExperience, CvSkill } from './cv-content.ts'
import { periodYears } from './cv-sheet.ts'
import { paperWords } from './paper-words.ts'
import type { Recognition } from './recognition.ts'
import { recognitionLines } from './recognition-entry.ts'

/**
 * The CV in the XML of Europass 3.3 ("SkillsPassport", document ECV), which Europass and many job sites still read.
 * Source of the shape: the schema published by Cedefop (EUPL); its facts, for what is written here, are in
 * `server/documents/europass-shape.xsd`. Nothing is invented to fill an element: no country, no sector, no code.
 */
export function europassOf(content: CvContent, reading: Reading): string {
  const day = content.day.toISOString()
  const about = element('DocumentInfo', [
    leaf('DocumentType', 'ECV'),
    leaf('CreationDate', day),
    leaf('LastUpdateDate', day),
    leaf('XSDVersion', 'V3.3'),
    leaf('Generator', 'Sillage'),
    leaf('EuropassLogo', 'false'),
  ])
  const learner = element('LearnerInfo', [
    identificationOf(content),
    headlineOf(content),
    workOf(content, reading),
    educationOf(content, reading),
    skillsOf(content, reading),
    achievementsOf(content, reading),
  ])
  const root = `SkillsPassport xmlns="${NAMESPACE}" locale="${reading.language}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${about}${learner || '<LearnerInfo/>'}</SkillsPassport>\n`
}

const NAMESPACE = 'http://europass.cedefop.europa.eu/Europass'

function identificationOf({ contact }: CvContent): string {
  const [first = '', ...rest] = (contact.name ?? '').split(' ')
  return element('Identification', [
    element('PersonName', [leaf('FirstName', first), leaf('Surname', rest.join(' '))]),
    element('ContactInfo', [
      addressOf(contact.town),
      element('Email', [leaf('Contact', contact.email)]),
      element('TelephoneList', [element('Telephone', [leaf('Contact', contact.phone)])]),
    ]),
  ])
}

const addressOf = (town: string | null) =>
  element('Address', [element('Contact', [leaf('Municipality', town)])])

function headlineOf({ headline, profile }: CvContent): string {
  if (headline) return headed('preferred_job', headline)
  return profile ? headed('personal_statement', profile) : ''
}

const headed = (code: string, words: string) =>
  element('Headline', [
    element('Type', [leaf('Code', code)]),
    element('Description', [leaf('Label', words)]),
  ])

const WORK: readonly CvExperience['kind'][] = ['work', 'internship', 'service', 'volunteering']

function workOf({ experiences }: CvContent, reading: Reading): string {
  const worked = experiences.filter(({ kind }) => WORK.includes(kind))
  return element(
    'WorkExperienceList',
    worked.map((one) =>
      element('WorkExperience', [
        periodOf(one, reading),
        element('Position', [leaf('Label', one.title)]),
        leaf('Activities', deedsOf(one)),
        element('Employer', placeOf(one)),
      ]),
    ),
  )
}

function educationOf({ experiences }: CvContent, reading: Reading): string {
  const learnt = experiences.filter(({ kind }) => kind === 'study')
  return element(
    'EducationList',
    learnt.map((one) =>
      element('Education', [
        periodOf(one, reading),
        leaf('Title', one.title),
        leaf('Activities', deedsOf(one)),
        element('Organisation', placeOf(one)),
      ]),
    ),
  )
}

const placeOf = ({ organisation, place }: CvExperience) => [
  leaf('Name', organisation),
  element('ContactInfo', [addressOf(place)]),
]

/** Months as they were said. The schema has no period without its beginning: then words tell what is known. */
function periodOf(one: CvExperience, reading: Reading): string {
  const { start, end, rough } = one.period
  if (!start) return leaf('Description', yearsOf(one, inReading(paperWords.now, reading)))
  return element('Period', [
    at('From', start),
    end ? at('To', end) : '',
    end === null && rough === 'now' ? leaf('Current', 'true') : '',
  ])
}

const at = (name: string, month: string) =>
  `<${name} year="${month.slice(0, 4)}" month="--${month.slice(5)}"/>`

const deedsOf = ({ activities }: CvExperience) => activities.map(({ text }) => text).join('\n')

function skillsOf({ skills, knowHow }: CvContent, reading: Reading): string {
  const among = (...poles: Pole[]) =>
    skills
      .filter(({ pole }) => poles.includes(pole))
      .map((skill) => skillText(skill, reading))
      .join('\n')
  const described = (name: string, words: string) => element(name, [leaf('Description', words)])
  return element('Skills', [
    described('Communication', among('communicate')),
    described('Organisational', among('organise')),
    described('JobRelated', knowHow.map(({ label }) => label).join('\n')),
    described('Other', among('think')),
  ])
}

function skillText({ label, sentence }: CvSkill, reading: Reading): string {
  return [inReading(label, reading), sentence].filter(Boolean).join(' : ')
}

/** What was lived outside of work and school, what others recognise, and the times of life the person explains. */
function achievementsOf(content: CvContent, reading: Reading): string {
  const lived = content.experiences.filter(({ kind }) => !WORK.includes(kind) && kind !== 'study')
  return element('AchievementList', [
    ...lived.map((one) => achievement(one.title, deedsOf(one))),
    ...content.recognitions.map((one) => recognised(one, reading)),
    ...content.periods.map((period) =>
      achievement(
        period.words ?? inReading(paperWords[period.kind], reading),
        periodYears(period, inReading(paperWords.now, reading)),
      ),
    ),
  ])
}

/** A badge that was given is an award, a word of somebody a reference; a badge nobody gave is called neither. */
function recognised(one: Recognition, reading: Reading): string {
  const { title, detail, quote } = recognitionLines(one, reading)
  const given = one.kind === 'badge' && one.giver ? 'honors_awards' : ''
  const code = one.kind === 'word' ? 'references' : given
  return achievement(title, [detail, quote].filter(Boolean).join('\n'), code)
}

const achievement = (title: string, words: string, code = '') =>
  element('Achievement', [
    element('Title', [leaf('Code', code), leaf('Label', title)]),
    leaf('Description', words),
  ])

/** An element without content is left out. */
function element(name: string, children: readonly string[]): string {
  const inside = children.join('')
  return inside && `<${name}>${inside}</${name}>`
}

const leaf = (name: string, words: string | null) =>
  words ? `<${name}>${escaped(words)}</${name}>` : ''

/** What XML 1.0 allows in a text; the rest cannot be written in it at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
