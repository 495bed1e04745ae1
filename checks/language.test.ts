import { describe, expect, it } from 'vitest'
import { breachesWith } from './clean-house.ts'

const path = 'ui/a.tsx'
const breaches = (text: string): string[] => breachesWith({ [path]: text })

describe('keeping the compiler honest', () => {
  it('refuses any', () => {
    expect(breaches('export const a = (x: any[]) => x\n')).toEqual([`${path}:1 any`])
  })
  it('refuses an unchecked "!", on a value or on a name', () => {
    expect(breaches('export const a = (x?: number) => x!\n')).toEqual([`${path}:1 !`])
    expect(breaches('export let a!: number\n')).toEqual([`${path}:1 !`])
    expect(breaches('export const a = (x: boolean) => !x\n')).toEqual([])
  })
  it('refuses "as" without a reason, and <T>', () => {
    expect(breaches("export const a = 1\n\nexport const b = 'x' as A\n")).toEqual([`${path}:3 as`])
    expect(breachesWith({ 'ui/a.ts': 'export const a = <A>b\n' })).toEqual(['ui/a.ts:1 as'])
  })
  it('takes a reason on the same line or on the line above, in words', () => {
    expect(breaches('export const a = b as A // the key was checked above\n')).toEqual([])
    expect(breaches('// zod checked the shape\nexport const a = b as A\n')).toEqual([])
    expect(
      breaches('export const a = b(\n  c,\n  // the driver gives rows of this table\n) as A\n'),
    ).toEqual([])
    expect(breaches('// biome-ignore lint/x\nexport const a = b as A\n')).toEqual([`${path}:2 as`])
  })
  it('does not take an address for a reason', () => {
    expect(breaches("export const a = 'https://sillage.test' as A\n")).toEqual([`${path}:1 as`])
  })
  it('leaves "as const", "satisfies" and renamed imports free', () => {
    expect(
      breaches(
        "import { x as y } from 'preact'\nexport const a = [y] as const satisfies unknown\n",
      ),
    ).toEqual([])
  })
})
