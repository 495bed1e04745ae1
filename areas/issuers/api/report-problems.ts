import type { Verdict } from '../../../engines/credentials/verify/verdict.ts'
import type { Report } from '../../../engines/credentials/verify/verify-credential.ts'
import type { PresentationReport } from '../../../engines/credentials/verify/verify-presentation.ts'
import { PROBLEMS, type Problem } from './vc-problem.ts'

/** What a report says against a document, for programs that want one answer: errors refuse it, warnings do not. */
export type Problems = { errors: Problem[]; warnings: Problem[] }

/**
 * What cannot be known is an error for the proof and for a list that could not be had, since a program will act on the
 * answer; a kind of status we do not know is a warning. Who is known or named is for people to weigh.
 */
export function problemsOf(report: Report): Problems {
  const { form, proof, dates, status } = report
  const nested = [
    ...report.endorsements.map(({ target, report: inside }) => ({ target, inside })),
    ...report.credentials.map(({ report: inside }) => ({ target: undefined, inside })),
  ]
  return joined([
    against(form, PROBLEMS.value),
    against(proof, PROBLEMS.proof),
    against(dates, PROBLEMS.range),
    againstStatus(status),
    ...nested.flatMap(({ target, inside }) => [
      ...(target ? [against(target, PROBLEMS.value, 'warning')] : []),
      // An endorsement in a JWT is not read here: nothing can be said of it.
      ...(target?.answer === 'unknown' ? [] : [problemsOf(inside)]),
    ]),
  ])
}

/** The same for a presentation. @param mustBeSigned whether it was sent as a verifiable one */
export function problemsOfPresentation(
  { form, proof, credentials }: PresentationReport,
  mustBeSigned: boolean,
): Problems {
  const isUnsigned = proof.code === 'not_signed'
  return joined([
    against(form, PROBLEMS.value),
    ...(isUnsigned && !mustBeSigned ? [] : [against(proof, PROBLEMS.proof)]),
    ...credentials.map(problemsOf),
  ])
}

function joined(all: Problems[]): Problems {
  return {
    errors: all.flatMap(({ errors }) => errors),
    warnings: all.flatMap(({ warnings }) => warnings),
  }
}

function against(
  { answer, code, where = code }: Verdict,
  type: string,
  unknownIs: 'error' | 'warning' = 'error',
): Problems {
  if (answer === 'yes') return { errors: [], warnings: [] }
  const problem = { type, title: code, detail: where }
  return answer === 'unknown' && unknownIs === 'warning'
    ? { errors: [], warnings: [problem] }
    : { errors: [problem], warnings: [] }
}

function againstStatus(status: Verdict): Problems {
  if (status.code === 'status_unsupported') return against(status, PROBLEMS.status, 'warning')
  const isAway = status.code === 'status_list_unreachable'
  return against(status, isAway ? PROBLEMS.statusRetrieval : PROBLEMS.status)
}
