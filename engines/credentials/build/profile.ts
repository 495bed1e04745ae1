import type { JsonObject } from '../json.ts'

/** Who issues, endorses or creates. `id` is a DID or an https address. */
export type ProfileFacts = {
  id: string
  name?: string
  url?: string
  email?: string
  description?: string
  image?: ImageFacts
  /** What the person does there, for an endorser; shown after the name. */
  official?: string
  /** The organisation somebody belongs to. */
  parentOrg?: ProfileFacts
}

export type ImageFacts = { id: string; caption?: string }

/** A Profile of Open Badges 3.0. */
export function profileOf({ image, parentOrg, id, ...facts }: ProfileFacts): JsonObject {
  return {
    id,
    type: ['Profile'],
    ...said(facts),
    ...(image === undefined ? {} : { image: imageOf(image) }),
    ...(parentOrg === undefined ? {} : { parentOrg: profileOf(parentOrg) }),
  }
}

/** An Image of Open Badges 3.0: an https or data address. */
export function imageOf({ id, caption }: ImageFacts): JsonObject {
  return { id, type: 'Image', ...said({ caption }) }
}

/** What is really said: Open Badges leaves out empty lists and what is missing. */
export function said(facts: { [key: string]: JsonObject[string] | undefined }): JsonObject {
  const kept: JsonObject = {}
  for (const [key, value] of Object.entries(facts)) {
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value) && value.length === 0) continue
    kept[key] = value
  }
  return kept
}
