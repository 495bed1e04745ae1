import { refusal } from '../../platform/refusal.ts'
import { groupsOf, readResumeCode, resumeCodeFrom } from '../accounts/resume-code.ts'

/** What shows, to anybody, that badges and words are real: a link to a collection, or the address of one badge. */
export const CHECK_KINDS = ['collection', 'award'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** The link a CV leads to, and the short address printed for it: it opens this link and no other, and ends with it. */
export type Check = { kind: CheckKind; id: string; sealedCode: string }

/** What a CV says of it. */
export type ShownCheck = { address: string; until: Date | null }

/** Twelve characters are 60 bits: nobody comes upon one by trying, and a hand can copy it from paper. */
const LENGTH = 12

export const checkCodeFrom = (random: Uint8Array) => resumeCodeFrom(random, LENGTH)
export const readCheckCode = (typed: string) => readResumeCode(typed, LENGTH)

/** As it stands in an address: k7pd-2m4q-9t3x. */
export const codeInAddress = (code: string) => groupsOf(code).join('-').toLowerCase()

export const noSuchCheck = refusal('cvRecognitions.noSuchCheck', 422, 'check')
/** The same word whether it never was, has ended or was stopped. */
export const checkClosed = refusal('cvRecognitions.checkClosed', 410)
