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
        <path stroke-width="8" d="M320 62C296 230 180 380 -40 476" />
        <path stroke-width="8" d="M320 62C344 230 460 380 680 476" />
        <path stroke-width="12" d="M320 62C306 262 236 432 92 600" />
        <path stroke-width="12" d="M320 62C334 262 404 432 548 600" />
        <path stroke-width="17" d="M320 62C316 240 326 420 320 620" />
      </g>
      <circle class="hero__sun" cx="320" cy="62" r="30" />
    </svg>
  )
}
