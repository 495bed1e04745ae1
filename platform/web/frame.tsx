import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Device } from '../device.ts'
import type { Problem } from './form.ts'
import type { Page } from './page.tsx'
import type { Display } from './reading-choice.ts'

export type MenuItem = { href: string; label: string }

/**
 * Whose answers wait, as a mark that says nothing of them; whether this device is their own; and where the answers of
 * this page wait.
 */
export type WaitingFacts = { owner: string; isOwnPhone: boolean; waits: Page['waits'] }

/** What the frame around every page knows. */
export type FrameFacts = {
  here: string
  display: Display
  who: 'visitor' | 'person' | 'professional'
  notice: { text: string; undo?: string } | undefined
  problems: Problem[]
  /** The kind of device, when others use it too. */
  stay: Device | undefined
  /** How the answers of this page wait for the network; none where no answer is a person's. */
  waiting: WaitingFacts | undefined
  menu: MenuItem[]
  footer: MenuItem[]
  /** Filled while rendering: what the document needs to know of the page inside it. */
  found: { title: string; islands: Set<string> }
}

const Frame = createContext<FrameFacts | undefined>(undefined)

export function FrameProvider({
  facts,
  children,
}: {
  facts: FrameFacts
  children: ComponentChildren
}) {
  return <Frame.Provider value={facts}>{children}</Frame.Provider>
}

/** The frame of the page being rendered. */
export function useFrame(): FrameFacts {
  const facts = useContext(Frame)
  if (!facts) throw new Error('A page was rendered outside its frame')
  return facts
}

type IslandProps = { name: string; children: VNode | VNode[]; class?: string } & Record<
  `data-${string}`,
  string | undefined
>

/** Marks markup that already works, for an island to make more comfortable. */
export function Island({ name, children, class: className, ...facts }: IslandProps) {
  useFrame().found.islands.add(name)
  return (
    <div data-island={name} class={className} {...facts}>
      {children}
    </div>
  )
}
