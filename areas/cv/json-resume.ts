import { inReading, type Reading, sayer } from '../../platform/words.ts'
import { signerInWords } from '../recommendations/in-words.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import type { CvContent, CvExperience } from './cv-content.ts'
import { paperWords } from './paper-words.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** The CV as JSON Resume 1.0.0, for tools that read it. What was not chosen, or not said, is not there. */
export function jsonResumeOf(content: CvContent, reading: Reading): object {
  const { contact, headline, profile, experiences } = content
  const among = (...kinds: CvExperience['kind'][]) =>
    experiences.filter(({ kind }) => kinds.includes(kind))
  return present({
    $schema: SCHEMA,
    basics: present({
      name: contact.name,
      label: headline,
      email: contact.email,
      phone: contact.phone,
      location: contact.town ? { city: contact.town } : null,
      summary: profile,
    }),
    work: listed(among('work', 'internship', 'service').map(workOf)),
    volunteer: listed(among('volunteering').map(volunteerOf)),
    education: listed(among('study').map(studyOf)),
    projects: listed(among('personal', 'sport', 'other').map(projectOf)),
    skills: listed([...skillsOf(content, reading), ...knowHowOf(content, reading)]),
    certificates: listed(certificatesOf(content, reading)),
    references: listed(referencesOf(content)),
    interests: listed(
      content.interests.map(({ label }) => ({
        name: inReading(label, reading).replace(/\.$/, ''),
      })),
    ),
    meta: { version: 'v1.0.0', lastModified: content.day.toISOString().slice(0, 19) },
  })
}

const workOf = (one: CvExperience) =>
  present({
    name: one.organisation,
    position: one.title,
    location: one.place,
    highlights: deedsOf(one),
    ...datesOf(one),
  })

const volunteerOf = (one: CvExperience) =>
  present({
    organization: one.organisation,
    position: one.title,
    highlights: deedsOf(one),
    ...datesOf(one),
  })

const studyOf = (one: CvExperience) =>
  present({
    institution: one.organisation,
    area: one.title,
    courses: deedsOf(one),
    ...datesOf(one),
  })

const projectOf = (one: CvExperience) =>
  present({
    name: one.title,
    entity: one.organisation,
    highlights: deedsOf(one),
    ...datesOf(one),
  })

/** Months as they were said; nobody's rough words are made into a date. */
const datesOf = ({ period }: CvExperience) => ({ startDate: period.start, endDate: period.end })

const deedsOf = ({ activities }: CvExperience) => listed(activities.map(({ text }) => text))

function skillsOf({ skills, showsLevels }: CvContent, reading: Reading): object[] {
  const sayLevel = sayer(skillWords, reading)
  return skills.map(({ label, shown, sentence }) =>
    present({
      name: inReading(label, reading),
      level: showsLevels ? sayLevel(levelKey(shown)) : null,
      keywords: sentence ? [sentence] : null,
    }),
  )
}

function knowHowOf({ knowHow }: CvContent, reading: Reading): object[] {
  const keywords = knowHow.map(({ label }) => label)
  return keywords.length > 0 ? [{ name: sayer(paperWords, reading)('knowHow'), keywords }] : []
}

/** A badge nobody gave says so where others name who did. */
function certificatesOf({ recognitions }: CvContent, reading: Reading): object[] {
  const byMe = sayer(paperWords, reading)('declaredByMe')
  return recognitions.flatMap((one) =>
    one.kind === 'badge'
      ? [{ name: one.name, date: dayOf(one.day), issuer: one.giver ?? byMe, url: one.page }]
      : [],
  )
}

function referencesOf({ recognitions }: CvContent): object[] {
  return recognitions.flatMap((one) =>
    one.kind === 'word' ? [present({ name: signerInWords(one.signer), reference: one.words })] : [],
  )
}

const dayOf = (day: Date) => day.toISOString().slice(0, 10)

const listed = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null)

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
