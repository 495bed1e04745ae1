import type { Site } from '../../platform/web/site.ts'

/** Loads the starter packs when they are new, and begins to build what the journey reads. */
export async function prepareKnowledge(_site: Site): Promise<void> {}
