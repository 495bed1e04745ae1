import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { SavedMark } from '../show/saved-mark.tsx'
import { Steps } from './steps.tsx'

type Form = {
  action?: string | undefined
  method?: 'post' | 'get' | undefined
  enctype?: 'multipart/form-data' | undefined
  /** Unseen fields that travel with the answer. */
  carry?: Record<string, string> | undefined
}

type Props = {
  back: { href: string; label: string }
  /** Reading aloud: hidden until the island finds a voice on this device. */
  listen: { label: string; stop: string }
  help: { href: string; label: string }
  step?: { now: number; of: number; label: string } | undefined
  title: string
  hint?: string | undefined
  saved?: string | undefined
  /** Error summary or notice: it comes first. */
  above?: ComponentChildren
  /** Something that may help, under everything else. */
  below?: ComponentChildren
  /** Quiet ways out, such as "Je ne sais pas". */
  ways?: ComponentChildren
  /** Given: everything below the title stands in this form. */
  form?: Form | undefined
  children?: ComponentChildren
  /** The one primary button. */
  footer?: ComponentChildren
}

/** One screen, one question: three helpers on top, the way made so far, the answer, one button under the thumb. */
export function QuestionShell({
  back,
  listen,
  help,
  step,
  title,
  hint,
  saved,
  above,
  below,
  ways,
  form,
  children,
  footer,
}: Props) {
  const body = (
    <>
      <div class="question__body">
        {children}
        {ways && <div class="question__ways">{ways}</div>}
      </div>
      {(saved || footer) && (
        <div class="question__foot">
          {saved && <SavedMark text={saved} />}
          {footer}
        </div>
      )}
    </>
  )
  return (
    <div class="question">
      <header class="helpers">
        <a class="helpers__one" href={back.href}>
          <Icon name="arrow-left" />
          <span>{back.label}</span>
        </a>
        <button
          class="helpers__one"
          type="button"
          data-listen={listen.label}
          data-stop={listen.stop}
          hidden
        >
          <Icon name="speaker-high" />
          <span>{listen.label}</span>
        </button>
        <a class="helpers__one" href={help.href}>
          <Icon name="hand-waving" />
          <span>{help.label}</span>
        </a>
      </header>
      <main class="question__main" id="main" tabindex={-1}>
        {above}
        {step && <Steps {...step} />}
        <div class="question__title">
          <h1 id="question">{title}</h1>
          {hint && (
            <p class="question__hint" id="question-hint">
              {hint}
            </p>
          )}
        </div>
        {form ? (
          <form
            class="question__form"
            action={form.action}
            method={form.method ?? 'post'}
            enctype={form.enctype}
            novalidate
          >
            {Object.entries(form.carry ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {body}
          </form>
        ) : (
          <div class="question__form">{body}</div>
        )}
        {below}
      </main>
    </div>
  )
}
