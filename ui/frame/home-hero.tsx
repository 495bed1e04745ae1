import type { ComponentChildren } from 'preact'

type Props = {
  title: string
  lead?: string | undefined
  children?: ComponentChildren
  example?: ComponentChildren
}

/** The first thing seen: one sentence on deep teal, a wake leaving a sunlit point; then, on paper, what to do. */
export function HomeHero({ title, lead, children, example }: Props) {
  return (
    <section class="hero">
      <div class="hero__sea">
        <div class="hero__row">
          <HeroWake />
          <div class="hero__words">
            <h1 class="hero__title">{title}</h1>
            {lead && <p class="hero__lead">{lead}</p>}
          </div>
        </div>
      </div>
      <div class="hero__row hero__row--paper">
        <div class="hero__next">{children}</div>
        {example && <div class="hero__example">{example}</div>}
      </div>
    </section>
  )
}

function HeroWake() {
  return (
    <svg class="hero__wake" viewBox="0 0 640 560" aria-hidden="true" focusable="false">
      <g class="hero__waves">
        <path d="M314 96C292 236 196 372 -10 470" />
        <path d="M326 96C348 236 444 372 650 470" />
        <path d="M316 128C302 276 244 430 120 580" />
        <path d="M324 128C338 276 396 430 520 580" />
        <path d="M320 160C318 300 316 440 320 590" />
      </g>
      <circle class="hero__sun" cx="320" cy="62" r="30" />
    </svg>
  )
}
