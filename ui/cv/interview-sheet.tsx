type Moment = { heading: string; prompt: string; told: readonly string[]; lines: number }

type Sheet = {
  lang: string
  skills: readonly { title: string; quote: string; moments: readonly Moment[] }[]
}

/** The sheet to prepare an interview: three moments for each skill, and room to write by hand once printed. */
export function InterviewSheet({ lang, skills }: Sheet) {
  return (
    <div class="interview" lang={lang}>
      {skills.map((skill) => (
        <section key={skill.title} class="interview__skill">
          <h2>{skill.title}</h2>
          {skill.quote && <p>{skill.quote}</p>}
          {skill.moments.map((moment) => (
            <div key={moment.heading} class="interview__moment">
              <h3>{moment.heading}</h3>
              <p class="quiet">{moment.prompt}</p>
              {moment.told.length > 0 && (
                <ul class="interview__told">
                  {moment.told.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              )}
              <div class="interview__lines" aria-hidden="true">
                {Array.from({ length: moment.lines }, (_, line) => (
                  <span key={line} class="interview__line" />
                ))}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
