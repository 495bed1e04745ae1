import { renderToString } from 'preact-render-to-string'
import { type Card, isBlank } from '../../areas/card/card.ts'
import { copyWords } from '../../areas/consent/copy-words.ts'
import type { Experience } from '../../areas/experiences/experience.ts'
import { titleInWords, whenInWords, whereInWords } from '../../areas/experiences/in-words.ts'
import { experienceWords } from '../../areas/experiences/words.ts'
import { levelKey, skillWords } from '../../areas/skills/words.ts'
import { dayInWords } from '../../platform/day.ts'
import { inReading, type Reading, sayer } from '../../platform/words.ts'

type Told = { card: Card; experiences: readonly Experience[]; reading: Reading }

const STYLE =
  'body{font:18px/1.6 sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#1b2a2e;background:#fbf8f1}' +
  'h1,h2,h3{line-height:1.2}li{margin:.3em 0}blockquote{margin:.3em 0;padding-left:1em;border-left:4px solid #0b5f66}'

/** Everything the person told as one page to read, that needs nothing else to open: no network, no program. */
export function portraitPage({ card, experiences, reading }: Told): string {
  const say = sayer(copyWords, reading)
  const name = card.name ?? ''
  const day = dayInWords(card.day, reading)
  const page = (
    <html lang={reading.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{say('portrait')}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{say('portrait')}</h1>
          <p>{name ? say('portraitOf', { name, day }) : day}</p>
          {!isBlank(card) && <Skills card={card} reading={reading} />}
          {experiences.length > 0 && <h2>{say('lived')}</h2>}
          {experiences.map((experience) => (
            <Story key={experience.id} experience={experience} reading={reading} />
          ))}
          {card.interests.length > 0 && <h2>{say('liked')}</h2>}
          <ul>
            {card.interests.map(({ code, label }) => (
              <li key={code}>{inReading(label, reading)}</li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}

function Skills({ card, reading }: { card: Card; reading: Reading }) {
  const saySkill = sayer(skillWords, reading)
  return (
    <ul>
      {card.skills.map((skill) => (
        <li key={skill.code}>
          <strong>{inReading(skill.label, reading)}</strong> : {saySkill(levelKey(skill.shown))}
          {skill.sentence && <blockquote>{skill.sentence}</blockquote>}
        </li>
      ))}
    </ul>
  )
}

function Story({ experience, reading }: { experience: Experience; reading: Reading }) {
  const say = sayer(experienceWords, reading)
  const where = [whenInWords(experience.period, say, reading), whereInWords(experience)]
  return (
    <section>
      <h3>{titleInWords(experience, say)}</h3>
      <p>{where.filter(Boolean).join(' · ')}</p>
      <ul>
        {experience.activities.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {experience.story && <blockquote>{experience.story}</blockquote>}
    </section>
  )
}
