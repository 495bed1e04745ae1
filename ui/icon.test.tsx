import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Icon } from './icon.tsx'

describe('showing a picture', () => {
  it('puts the drawing in the page, hidden from screen readers', () => {
    const html = render(<Icon name="house" />)
    expect(html).toContain('<path d="')
    expect(html).toContain('aria-hidden="true"')
    expect(html.match(/<svg/g)).toHaveLength(1)
  })

  it('says clearly which picture is unknown', () => {
    expect(() => render(<Icon name="no-such-picture" />)).toThrow('"no-such-picture"')
  })

  it('never leaves the folder of drawings', () => {
    expect(() => render(<Icon name="../bold/house" />)).toThrow('No Phosphor')
  })
})
