/** Below this, a number of people could point at one of them. */
const LEAST = 5

/** A number as it may be told: nothing when it is of few people, none included. */
export const toldCount = (count: number): number | null => (count < LEAST ? null : count)
