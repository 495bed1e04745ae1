import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Device } from '../device.ts'
import type { ActorKind, Context } from '../server/context.ts'
import type { Reading, Say, Words } from '../words.ts'
import type { Problem, Typed } from './form.ts'
import type { CookieName, Going } from './going.ts'

/** The named pieces of an address: `/experiences/:experienceId` gives `{ experienceId }`. */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [key in Name | keyof Params<`/${Rest}`>]: string }
  : Path extends `${string}:${infer Name}`
    ? { [key in Name]: string }
    : Record<never, string>

/** What every view receives besides what its page loaded. */
export type View<W extends Words> = {
  say: Say<W>
  reading: Reading
  typed: Typed
  problems: Problem[]
  /** The sentence under a field, when something is wrong with it. */
  problemOf: (field: string) => string | undefined
}

/** What was asked: the query, how the person reads, the address of this site as the browser knows it, and from what. */
export type Ask = {
  query: URLSearchParams
  reading: Reading
  origin: string
  device: Device
  cookie: (name: CookieName) => string | undefined
  /** Mark of what the browser already holds of this address (`If-None-Match`, RFC 9110 §13.1.2). */
  held?: string | undefined
  /** Files sent with the form, by field; only a page that takes uploads receives any. */
  files: Readonly<Record<string, File>>
  /** The key of the form that was sent. */
  formKey?: string | undefined
}

/** A page that takes a file: the form may then be larger, and a larger one still is refused at its field. */
export type Upload = { field: string; largest: number; tooBig: string }

/** What a page may ask of the device, besides showing itself. */
export type Allowance = 'microphone' | 'camera'

/** What was refused, in a sentence, and the pieces of the address that led there. */
export type Missing = { said: string; params: Record<string, string>; reading: Reading }

/** One address: what it shows, what it accepts, what it does, how it looks. */
export type PageDefinition<
  W extends Words,
  Path extends string,
  Loaded extends object,
  Form extends z.ZodType,
  Ready extends object,
> = {
  words: W
  /** Who may come. */
  open: readonly ActorKind[]
  /** Nothing for search engines: a page reached only by those who were given its address. */
  unlisted?: boolean
  show?: (ctx: Context, params: Params<Path>, ask: Ask) => Promise<Loaded | Going>
  form?: Form
  upload?: Upload
  allows?: Allowance
  /** What takes long (reading a file), done before the transaction of the deed, which receives what it answers. */
  prepare?: (ctx: Context, input: z.output<Form> & Params<Path>, ask: Ask) => Promise<Ready>
  act?: (ctx: Context, input: z.output<Form> & Params<Path> & Ready, ask: Ask) => Promise<Going>
  /**
   * In place of a deed: what was sent is answered on the page itself, in this one reply. Nothing is written and nothing kept,
   * so there is no address to go to and sending again changes nothing.
   */
  reply?: (ctx: Context, input: z.output<Form> & Params<Path>, ask: Ask) => Promise<Loaded>
  view?: (props: Loaded & View<W>) => VNode
  /** What the address names is not there: what is said, and where to go, in place of the calm page that says nothing. */
  missing?: (props: Missing) => VNode
  /** What is typed here is a secret: it is never kept for later when the session has closed meanwhile. */
  isSecret?: boolean
  /** An account is opened here: the form has a key even before there is a person to remember it for. */
  opensAccount?: boolean
  /** Kept on phones to be shown without network: it shows nothing of anybody. */
  isShell?: boolean
}

/** A page as the door sees it, its precise shapes forgotten. */
export type Page = {
  kind: 'page'
  path: string
  words: Words
  open: readonly ActorKind[]
  unlisted: boolean
  show: (ctx: Context, params: Record<string, string>, ask: Ask) => Promise<object>
  form: z.ZodType | undefined
  upload: Upload | undefined
  allows: Allowance | undefined
  prepare: ((ctx: Context, input: object, ask: Ask) => Promise<object>) | undefined
  act: ((ctx: Context, input: object, ask: Ask) => Promise<Going>) | undefined
  reply: ((ctx: Context, input: object, ask: Ask) => Promise<object>) | undefined
  view: ((props: object) => VNode) | undefined
  missing: ((props: Missing) => VNode) | undefined
  isSecret: boolean
  opensAccount: boolean
  isShell: boolean
  /**
   * Where an answer that cannot leave waits: on the person's own phone, or only as long as the page is open. Nowhere when
   * the browser sends it by itself. Said by apps/server.
   */
  waits: 'phone' | 'page' | 'nowhere'
}

/** A file or a stream at an address: a document, a picture, a plain text. Only read, never a deed. */
export type Resource = {
  kind: 'resource'
  path: string
  open: readonly ActorKind[]
  unlisted: boolean
  answer: (ctx: Context, params: Record<string, string>, ask: Ask) => Promise<Response>
}

export type Door = Page | Resource

export const ANYONE = ['visitor', 'person', 'professional'] as const

/** Declares one page. */
export function page<
  W extends Words,
  const Path extends string,
  Loaded extends object,
  Form extends z.ZodType,
  Ready extends object = Record<never, never>,
>(path: Path, definition: PageDefinition<W, Path, Loaded, Form, Ready>): Page {
  const { show, prepare, act, reply, view } = definition
  return {
    kind: 'page',
    path,
    words: definition.words,
    open: definition.open,
    unlisted: definition.unlisted ?? false,
    form: definition.form,
    isSecret: definition.isSecret ?? false,
    opensAccount: definition.opensAccount ?? false,
    isShell: definition.isShell ?? false,
    waits: definition.isShell ? 'phone' : 'nowhere',
    upload: definition.upload,
    allows: definition.allows,
    // The door matched the address against this very path, so the names it found are the path's own.
    show: async (ctx, params, ask) => (show ? show(ctx, params as Params<Path>, ask) : {}),
    prepare: prepare
      ? // The door gives what the page's own form schema answered, together with the path's names.
        (ctx, input, ask) => prepare(ctx, input as z.output<Form> & Params<Path>, ask)
      : undefined,
    act: act
      ? // The same, with what the page's own prepare() answered.
        (ctx, input, ask) => act(ctx, input as z.output<Form> & Params<Path> & Ready, ask)
      : undefined,
    reply: reply
      ? // The door gives what the page's own form schema answered, together with the path's names.
        (ctx, input, ask) => reply(ctx, input as z.output<Form> & Params<Path>, ask)
      : undefined,
    // The door gives what this page's own show() or reply() answered.
    view: view ? (props) => view(props as Loaded & View<W>) : undefined,
    missing: definition.missing,
  }
}

/** Declares one file. */
export function resource<const Path extends string>(
  path: Path,
  open: readonly ActorKind[],
  answer: (ctx: Context, params: Params<Path>, ask: Ask) => Promise<Response>,
  { unlisted = false }: { unlisted?: boolean } = {},
): Resource {
  return {
    kind: 'resource',
    path,
    open,
    unlisted,
    // The door matched the address against this very path, so the names it found are the path's own.
    answer: (ctx, params, ask) => answer(ctx, params as Params<Path>, ask),
  }
}
