import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonLink, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Document } from '../../ui/frame/document.tsx'
import { PageTitle } from '../../ui/frame/page-title.tsx'
import { QuestionShell } from '../../ui/frame/question-shell.tsx'
import { Shell } from '../../ui/frame/shell.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LinkList, type ListLink } from '../../ui/move/link-list.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { formWords } from '../form-words.ts'
import { siteWords } from '../site-words.ts'
import { type Say, sayer } from '../words.ts'
import type { Assets } from './assets.ts'
import { type FrameFacts, Island, useFrame } from './frame.tsx'
import type { CalmPage } from './visit.ts'
import { WaitingStatus } from './waiting/waiting-status.tsx'
import { HELP_PLACE } from './word-help.tsx'

/** The sentences of the frame, in the reading of the person in front of the screen. */
function useSite(): { frame: FrameFacts; say: Say<typeof siteWords> } {
  const frame = useFrame()
  return { frame, say: sayer(siteWords, frame.display) }
}

/** The word "choisi" and the other words that components of every page need. */
export function useSiteWords(): Say<typeof siteWords> {
  return useSite().say
}

type QuestionProps = {
  /** The question of the screen. */
  title: string
  hint?: string | undefined
  back: string
  /** How far along the journey: place and what this part is called. */
  step?: { now: number; of: number; label: string } | undefined
  /** The words of the primary button; without them nothing is sent. */
  submit?: string | undefined
  /** What is sent cannot be taken back. */
  isFinal?: boolean | undefined
  /** Quiet ways out, such as "Je ne sais pas". */
  ways?: readonly ListLink[] | undefined
  /** Unseen fields that travel with the answer. */
  carry?: Record<string, string> | undefined
  saved?: boolean | undefined
  /** True when the answer holds a file. */
  upload?: boolean | undefined
  /** More buttons under the primary one. */
  more?: ComponentChildren
  children?: ComponentChildren
}

/** One screen, one question. The form posts to this very address, with or without script. */
export function Question({
  title,
  hint,
  back,
  step,
  submit,
  isFinal,
  ways,
  carry,
  saved,
  upload,
  more,
  children,
}: QuestionProps): VNode {
  const { frame, say } = useSite()
  frame.found.title = [title, step && say('step', step), say('service')].filter(Boolean).join(' · ')
  return (
    <Island name="listen">
      <QuestionShell
        back={{ href: back, label: say('back') }}
        listen={{ label: say('listen'), stop: say('stopListening') }}
        help={{ href: `/aide?depuis=${encodeURIComponent(frame.here)}`, label: say('help') }}
        step={step && { ...step, label: `${say('step', step)} · ${step.label}` }}
        title={title}
        hint={hint}
        saved={saved ? say('saved') : undefined}
        above={
          <>
            <Above />
            {!submit && !more && <WaitingStatus />}
          </>
        }
        below={HELP_PLACE}
        ways={ways && ways.length > 0 ? <LinkList links={ways} /> : undefined}
        form={submit ? { carry, enctype: upload ? 'multipart/form-data' : undefined } : undefined}
        footer={
          submit || more ? (
            <>
              <WaitingStatus />
              {submit && (
                <Button wide tone={isFinal ? 'danger' : 'primary'}>
                  {submit}
                </Button>
              )}
              {more}
            </>
          ) : undefined
        }
      >
        {children}
      </QuestionShell>
    </Island>
  )
}

/** What comes first in a page: what was just done, with its undo, and what is left to correct. */
function Above() {
  const { frame, say } = useSite()
  const count = frame.problems.length
  return (
    <>
      {frame.notice && (
        <Notice tone="success" fresh>
          <span>{frame.notice.text}</span>
          {frame.notice.undo && (
            <form method="post" action={frame.notice.undo}>
              <Button tone="link">{say('undo')}</Button>
            </form>
          )}
        </Notice>
      )}
      <ErrorSummary
        title={sayer(formWords, frame.display)('summary', { count })}
        errors={frame.problems.map(({ field, text }) => ({
          href: `#${field === 'form' ? 'main' : field}`,
          text,
        }))}
      />
    </>
  )
}

type ContentProps = {
  title: string
  intro?: string | undefined
  /** When the title and its sentence are not in the language of the page. */
  lang?: string | undefined
  width?: 'wide' | 'reading' | undefined
  /** A part as wide as the screen; it then carries the title of the page itself. */
  lead?: ComponentChildren
  children?: ComponentChildren
}

/** A page that is not a question: the house's name, where to go, what there is. */
export function Content({
  title,
  intro,
  lang,
  width = 'reading',
  lead,
  children,
}: ContentProps): VNode {
  const { frame, say } = useSite()
  frame.found.title = lead ? `${say('service')} · ${title}` : `${title} · ${say('service')}`
  const nearest = frame.menu
    .filter(({ href }) => frame.here.startsWith(href))
    .sort((one, other) => other.href.length - one.href.length)[0]
  const nav = frame.menu.map((item) => ({ ...item, current: item === nearest }))
  return (
    <Shell
      brand={{ href: frame.who === 'person' ? '/mes-experiences' : '/', label: say('service') }}
      nav={nav}
      navLabel={say('menu')}
      menuLabel={say('menu')}
      account={frame.who === 'person' ? { href: '/mon-espace', label: say('mySpace') } : undefined}
      header={
        <a class="shell__display" href={`/affichage?depuis=${encodeURIComponent(frame.here)}`}>
          {say('display')}
        </a>
      }
      width={width}
      lead={lead}
      foot={frame.footer}
      footLabel={say('footer')}
      mention={{ href: '/accessibilite', label: say('accessibility') }}
    >
      {frame.display.mode === 'audio' && <ListenHere />}
      <Above />
      <WaitingStatus />
      {!lead && <PageTitle title={title} intro={intro} lang={lang} />}
      {children}
      {HELP_PLACE}
    </Shell>
  )
}

/** With the sound: the page offers to be read aloud, once a voice of this device is found. */
function ListenHere() {
  const { say } = useSite()
  return (
    <Island name="listen">
      <button
        class="button button--quiet"
        type="button"
        data-listen={say('listen')}
        data-stop={say('stopListening')}
        hidden
      >
        <Icon name="speaker-high" />
        <span>{say('listen')}</span>
      </button>
    </Island>
  )
}

/** A calm page for what cannot be shown. */
export function Calm({
  which,
  request,
  text,
}: {
  which: CalmPage
  request: string
  text?: string
}): VNode {
  const { say } = useSite()
  const words = calmWords[which]
  return (
    <Content title={say(words.title)}>
      <p>{text ?? say(words.text, { request })}</p>
      <Buttons>
        {which === 'comeIn' && <ButtonLink href="/bienvenue">{say('start')}</ButtonLink>}
        {which === 'comeIn' && (
          <ButtonLink href="/reprendre" tone="quiet">
            {say('comeBack')}
          </ButtonLink>
        )}
        {which !== 'comeIn' && <ButtonLink href="/">{say('home')}</ButtonLink>}
      </Buttons>
    </Content>
  )
}

type SiteKey = keyof typeof siteWords & string

const calmWords: Record<CalmPage, { title: SiteKey; text: SiteKey }> = {
  notFound: { title: 'notFound', text: 'notFoundText' },
  comeIn: { title: 'comeIn', text: 'comeInText' },
  forbidden: { title: 'forbidden', text: 'forbiddenText' },
  away: { title: 'away', text: 'awayText' },
  broken: { title: 'broken', text: 'brokenText' },
  elsewhere: { title: 'broken', text: 'elsewhere' },
  tooBig: { title: 'tooBigTitle', text: 'tooBig' },
  refused: { title: 'broken', text: 'forbiddenText' },
}

/** Where the rendered page takes its place; it cannot occur in a page, whose text is escaped. */
const PLACE = '\u0001page\u0001'

type SheetProps = { facts: FrameFacts; title: string; assets: Assets }

/** The document around a page that is already rendered. */
export function Sheet({ facts, title, assets }: SheetProps): VNode {
  const say = sayer(siteWords, facts.display)
  const { language, mode, theme, size, font, spacing } = facts.display
  const scripts = facts.found.islands.size > 0 && assets.islands ? [assets.islands] : []
  return (
    <Document
      lang={language}
      title={title}
      skip={say('skip')}
      mode={mode}
      theme={theme}
      size={size}
      font={font}
      spacing={spacing}
      assets={{ css: assets.css, scripts, font: assets.preload, icon: assets.icon }}
    >
      {PLACE}
    </Document>
  )
}

/** Puts the page in its document. */
export function placeIn(sheet: string, page: string): string {
  return sheet.replace(PLACE, () => page)
}
