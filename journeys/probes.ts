import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Everything a screen must pass, whoever reads it: the accessibility engine, then our own layout probes. */
export async function inspect(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname
  await hasNoAxeViolation(page, where)
  await hasOneTitle(page, where)
  await fitsNarrowAndLow(page, where)
  await hasLargeTargets(page, where)
}

/** Slower probes, for one reading mode: large text, spacing, visible focus. */
export async function inspectDeeply(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname
  await bearsLargeText(page, where)
  await bearsTextSpacing(page, where)
  await showsFocus(page, where)
  await hasSkipLink(page, where)
}

/** What axe is asked: RGAA and WCAG A and AA, and its best practices. No page of ours holds another one. */
const ASKED: axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'],
  },
  resultTypes: ['violations'],
  preload: false,
}

/** The engine speaks to the page itself: its wrapper for the browser takes twice the time for the same answer. */
async function hasNoAxeViolation(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const told = await page.evaluate(async (asked) => {
    const { violations } = await window.axe.run(document, asked)
    return violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
  }, ASKED)
  expect(told, `axe on ${where}`).toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** One question for the three: each engine that Playwright brings into a page costs more than the answer. */
async function hasOneTitle(page: Page, where: string): Promise<void> {
  const { title, counts } = await page.evaluate(() => ({
    title: document.title,
    counts: ['h1', 'main'].map((name) => document.querySelectorAll(name).length),
  }))
  expect(title, `title of ${where}`).toMatch(/\S+.* · Sillage$|^Sillage · \S+/)
  expect(counts, `h1 and main of ${where}`).toEqual([1, 1])
}

/** RGAA 10.11: no scrolling in two directions at 320 px wide or at 256 px high. */
async function fitsNarrowAndLow(page: Page, where: string): Promise<void> {
  const before = page.viewportSize()
  for (const size of [
    { width: 320, height: 640 },
    { width: 640, height: 256 },
  ]) {
    await page.setViewportSize(size)
    expect(await overflow(page), `${where} at ${size.width} × ${size.height}`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

/** What sticks out to the right of the screen, outside of regions that scroll by themselves. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map(
        (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`,
      )
  })
}

/** WCAG 2.5.5: what one touches is 44 px, or 24 px with air around; links inside a sentence are free. */
async function hasLargeTargets(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const touched = 'a[href], button, select, summary, input:not([type=hidden]), textarea'
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const face = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null
      return (label ?? element).getBoundingClientRect()
    }
    const isInSentence = (element: Element) => {
      const parent = element.parentElement
      return (
        element.tagName === 'A' &&
        parent !== null &&
        (parent.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3
      )
    }
    return [...document.querySelectorAll(touched)]
      .filter(
        (element) =>
          isSeen(element) && !isInSentence(element) && !element.classList.contains('skip'),
      )
      .filter((element) => {
        const box = face(element)
        return (
          box.width > 0 &&
          (box.height < 43.5 || box.width < 43.5) &&
          (box.height < 24 || box.width < 24)
        )
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
  expect(small, `small targets on ${where}`).toEqual([])
}

async function bearsLargeText(page: Page, where: string): Promise<void> {
  await page.evaluate(() =>
    document.documentElement.style.setProperty('font-size', '32px', 'important'),
  )
  expect(await clipped(page), `${where} with text at 200 %`).toEqual([])
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

/** WCAG 1.4.12: nothing is cut when the reader spaces the text. */
async function bearsTextSpacing(page: Page, where: string): Promise<void> {
  const space = (on: boolean) =>
    page.evaluate((isOn) => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        const { style } = element
        style.lineHeight = isOn ? '1.5' : ''
        style.letterSpacing = isOn ? '0.12em' : ''
        style.wordSpacing = isOn ? '0.16em' : ''
      }
    }, on)
  await space(true)
  expect(await clipped(page), `${where} with spaced text`).toEqual([])
  await space(false)
}

/** Words hidden by a box that is too small for them; a drawing may be cut, words may not. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const cut: string[] = []
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width === 0 || !text.parentElement?.checkVisibility()) continue
      for (
        let around: Element | null = text.parentElement;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const frame = around.getBoundingClientRect()
        if (frame.width <= 1 || frame.height <= 1) break // words for screen readers only
        const isCutAcross =
          /hidden|clip/.test(overflowX) &&
          (box.right > frame.right + 2 || box.left < frame.left - 2)
        const isCutDown =
          /hidden|clip/.test(overflowY) &&
          (box.bottom > frame.bottom + 2 || box.top < frame.top - 2)
        if (isCutAcross || isCutDown)
          cut.push(`${around.tagName}.${around.className}: ${text.textContent?.slice(0, 40)}`)
      }
    }
    return cut
  })
}

/** RGAA 10.7 and WCAG 2.4.11: each stop of the Tab key is seen, and nothing lies over it. */
async function showsFocus(page: Page, where: string): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const seen = new Set<string>()
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const face = element.closest('label')?.querySelector('[class*=face]') ?? element
      const rings = [element, face].map((one) => {
        const style = getComputedStyle(one)
        return `${style.outlineStyle}${style.outlineWidth}${style.boxShadow}`
      })
      const box = face.getBoundingClientRect()
      const top = document.elementFromPoint(
        box.left + box.width / 2,
        box.top + Math.min(box.height / 2, 20),
      )
      const isCovered =
        top !== null && !face.contains(top) && !top.contains(face) && !element.contains(top)
      return {
        what: element.outerHTML.slice(0, 140),
        isShown: rings.some((ring) => !/^none0px|^none3px(none)?$/.test(ring) || /rgb/.test(ring)),
        isCovered,
      }
    })
    if (!focus || seen.has(focus.what)) break
    seen.add(focus.what)
    expect(focus.isShown, `focus on ${where}: ${focus.what}`).toBe(true)
    expect(focus.isCovered, `covered on ${where}: ${focus.what}`).toBe(false)
  }
  expect(seen.size, `stops of the Tab key on ${where}`).toBeGreaterThan(0)
}

async function hasSkipLink(page: Page, where: string): Promise<void> {
  const target = await page.locator('a.skip').getAttribute('href')
  expect(target, `skip link of ${where}`).toBe('#main')
  await expect(page.locator('#main')).toHaveCount(1)
}
