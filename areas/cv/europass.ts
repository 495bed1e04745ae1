import { inReading, type Reading } from '../../platform/words.ts'
import type { Pole } from '../skills/competence.ts'
import type { CvContent, CvExperience, CvSkill } from './cv-content.ts'
import { periodYears } from './cv-sheet.ts'
import { paperWords } from './paper-words.ts'

/**
 * The CV in the XML of Europass 3.3 ("SkillsPassport", document ECV), which Europass and many job sites still read.
 * Source of the shape: the schema published by Cedefop (EUPL). Elements stand in the order it asks for;
 * nothing is invented to fill one: no country, no sector, no code.
 */
export function europassOf(content: CvContent, reading: Reading): string {
  const day = content.day.toISOString()
  const document = element('SkillsPassport', { xmlns: NAMESPACE, locale: reading.language }, [
    element('DocumentInfo', {}, [
      leaf('DocumentType', 'ECV'),
      leaf('CreationDate', day),
      leaf('LastUpdateDate', day),
      leaf('XSDVersion', 'V3.3'),
      leaf('Generator', 'Sillage'),
      leaf('EuropassLogo', 'false'),
    ]),
    element('LearnerInfo', {}, [
      identificationOf(content),
      headlineOf(content),
      workOf(content),
      educationOf(content),
      skillsOf(content, reading),
      achievementsOf(content, reading),
    ]) || '<LearnerInfo/>',
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`
}

const NAMESPACE = 'http://europass.cedefop.europa.eu/Europass'

function identificationOf({ contact }: CvContent): string {
  const [first = '', ...rest] = (contact.name ?? '').split(' ')
  return element('Identification', {}, [
    element('PersonName', {}, [leaf('FirstName', first), leaf('Surname', rest.join(' '))]),
    element('ContactInfo', {}, [
      addressOf(contact.town),
      element('Email', {}, [leaf('Contact', contact.email)]),
      element('TelephoneList', {}, [element('Telephone', {}, [leaf('Contact', contact.phone)])]),
    ]),
  ])
}

const addressOf = (town: string | null) =>
  element('Address', {}, [element('Contact', {}, [leaf('Municipality', town)])])

function headlineOf({ headline, profile }: CvContent): string {
  if (headline) return headed('preferred_job', headline)
  return profile ? headed('personal_statement', profile) : ''
}

const headed = (code: string, words: string) =>
  element('Headline', {}, [
    element('Type', {}, [leaf('Code', code)]),
    element('Description', {}, [leaf('Label', words)]),
  ])

const WORK: readonly CvExperience['kind'][] = ['work', 'internship', 'service', 'volunteering']

function workOf({ experiences }: CvContent): string {
  const worked = experiences.filter(({ kind }) => WORK.includes(kind))
  return element(
    'WorkExperienceList',
    {},
    worked.map((one) =>
      element('WorkExperience', {}, [
        periodOf(one),
        element('Position', {}, [leaf('Label', one.title)]),
        leaf('Activities', deedsOf(one)),
        element('Employer', {}, placeOf(one)),
      ]),
    ),
  )
}

function educationOf({ experiences }: CvContent): string {
  const learnt = experiences.filter(({ kind }) => kind === 'study')
  return element(
    'EducationList',
    {},
    learnt.map((one) =>
      element('Education', {}, [
        periodOf(one),
        leaf('Title', one.title),
        leaf('Activities', deedsOf(one)),
        element('Organisation', {}, placeOf(one)),
      ]),
    ),
  )
}

const placeOf = ({ organisation, place }: CvExperience) => [
  leaf('Name', organisation),
  element('ContactInfo', {}, [addressOf(place)]),
]

/** Months as they were said; a rough word gives no date. */
function periodOf({ period: { start, end, rough } }: CvExperience): string {
  const at = (name: string, month: string | null) => {
    const [year = '', number = ''] = (month ?? '').split('-')
    return month ? element(name, { year, month: `--${number}` }, [], true) : ''
  }
  const goesOn = start !== null && end === null && rough === 'now'
  return element('Period', {}, [
    at('From', start),
    at('To', end),
    goesOn ? leaf('Current', 'true') : '',
  ])
}

const deedsOf = ({ activities }: CvExperience) => activities.map(({ text }) => text).join('\n')

function skillsOf({ skills, knowHow }: CvContent, reading: Reading): string {
  const among = (...poles: Pole[]) =>
    skills
      .filter(({ pole }) => poles.includes(pole))
      .map((skill) => skillText(skill, reading))
      .join('\n')
  const described = (name: string, words: string) => element(name, {}, [leaf('Description', words)])
  return element('Skills', {}, [
    described('Communication', among('communicate')),
    described('Organisational', among('organise')),
    described('JobRelated', knowHow.map(({ label }) => label).join('\n')),
    described('Other', among('think')),
  ])
}

function skillText({ label, sentence }: CvSkill, reading: Reading): string {
  return [inReading(label, reading), sentence].filter(Boolean).join(' : ')
}

/** What was lived outside of work and school, and the times of life the person explains. */
function achievementsOf(content: CvContent, reading: Reading): string {
  const lived = content.experiences.filter(({ kind }) => !WORK.includes(kind) && kind !== 'study')
  return element('AchievementList', {}, [
    ...lived.map((one) => achievement(one.title, deedsOf(one))),
    ...content.periods.map((period) =>
      achievement(
        period.words ?? inReading(paperWords[period.kind], reading),
        periodYears(period, inReading(paperWords.now, reading)),
      ),
    ),
  ])
}

const achievement = (title: string, words: string) =>
  element('Achievement', {}, [
    element('Title', {}, [leaf('Label', title)]),
    leaf('Description', words),
  ])

/** An element without content is left out, unless its attributes say something. */
function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly string[],
  isBare = false,
): string {
  const inside = children.join('')
  const facts = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  if (inside === '') return isBare ? `<${name}${facts}/>` : ''
  return `<${name}${facts}>${inside}</${name}>`
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
