type Step = { what: string; done: number; of: number }

const WIDTH = 28

/** A bar that redraws itself on a terminal; plain lines, one a step, elsewhere. */
export function progressBar(
  tell: (sentence: string) => void,
  terminal = process.stderr,
): { show: (step: Step) => void; end: () => void } {
  let former = ''
  if (!terminal.isTTY) {
    return {
      show: ({ what }) => {
        if (what !== former) tell(`${what}…`)
        former = what
      },
      end: () => undefined,
    }
  }
  return {
    show: ({ what, done, of }) => {
      const full = Math.round((WIDTH * done) / Math.max(1, of))
      former = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.round((100 * done) / Math.max(1, of))).padStart(3)} %  ${what}`
      terminal.write(`\r\u001b[2K${former}`)
    },
    end: () => {
      if (former !== '') terminal.write('\r\u001b[2K')
    },
  }
}
