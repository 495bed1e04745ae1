import type { Named } from './named.ts'
import { ORGANISATIONS, ORGANISATIONS_ELSEWHERE } from './organisations.ts'

const FILE = "kind = 'file' and application_id in (select id from application where status ="

/** What each piece of an address names: a row of Lina’s, or a word. A piece nobody declared here makes the test fail. */
export const NAMED: Record<string, Named> = {
  experienceId: { table: 'experience' },
  photoId: { table: 'photo' },
  memoId: { table: 'memo' },
  periodId: { table: 'life_period' },
  moveId: { table: 'move' },
  cvId: { table: 'cv', where: 'id in (select cv_id from cv_link)' },
  wordId: { table: 'recommendation', where: "status = 'accepted'" },
  checkCode: 'k7pd-2m4q-9t3x',
  linkId: { table: 'cv_link' },
  broughtId: { table: 'brought_badge', where: 'kept_at is not null' },
  recordId: { table: 'learner_record' },
  collectionId: { table: 'collection' },
  shownId: { table: 'cv_link' },
  takenId: { table: 'cv_invitation_taken' },
  invitationId: { table: 'cv_invitation' },
  batchId: { table: 'printed_card', column: 'batch' },
  twoId: { table: 'two_answers' },
  listId: { table: 'local_referential' },
  askId: { table: 'recommendation', where: "status = 'signed'" },
  key: 'x'.repeat(43),
  ...ORGANISATIONS,
  badgeId: { table: 'badge', where: 'draft is not null' },
  criterionId: { table: 'badge_piece', where: "key like 'criterion-%' and beside = '[]'" },
  piece: { table: 'badge_piece', column: 'key', where: "beside <> '[]'" },
  seatId: { table: 'badge_seat', where: "kind = 'partner'" },
  slug: { table: 'badge', column: 'slug', where: 'draft is null' },
  version: '1',
  awardId: { table: 'award', where: "status = 'offered'" },
  claimId: { table: 'claim_link' },
  endorsementId: {
    table: 'endorsement',
    where: "status = 'requested' and endorser_id is not null",
  },
  givingId: { table: 'table_giving' },
  givenId: { table: 'award', where: "status = 'accepted'" },
  badgeSlug: { table: 'award', column: 'badge_id' },
  applicationId: { table: 'application', where: "status = 'draft'" },
  exhibitId: { table: 'application_exhibit', where: `${FILE} 'draft')` },
  reviewedId: { table: 'application', where: "status = 'sent'" },
  proofId: { table: 'application_exhibit', where: `${FILE} 'sent')` },
  outsideId: { table: 'outside_reviewer' },
  deedId: { table: 'local_line', column: 'deed', where: 'deed is not null' },
  grantId: {
    table: 'read_grant',
    where: "professional_id in (select id from professional where name = 'nadia')",
  },
  personId: { table: 'person' },
  receiptId: '0198d0a0-0000-7000-8000-000000000000',
  token: 'x'.repeat(43),
  code: 'D1106',
  // the lasting identifier of D1106 in our own pack
  id: 'be22875876c0ccc5',
  from: { table: 'referential_version' },
  to: { table: 'referential_version' },
  competence: 'organiser',
  skill: 'organiser',
  part: 'experiences',
  provider: 'franceconnect',
  place: '1',
}

/** What a file brought and is only looked at. */
const WAITING: Named = { table: 'brought_badge', column: 'batch_id', where: 'kept_at is null' }

/** A question is of two kinds; an agreement is written, then confirmed; a paper card is somebody's to come. */
export const ELSEWHERE: [RegExp, string, Named][] = [
  // A CV may be shown to the professional it was begun for.
  [/montrer$/, 'cvId', { table: 'cv', where: 'id in (select cv_id from cv_invitation_taken)' }],
  // A badge is asked for where it is open, and its rules are of one that has somebody to thank.
  [/demander$/, 'slug', { table: 'badge_opening', column: 'badge_id' }],
  [/badges\/:badgeSlug\/demandes/, 'badgeSlug', { table: 'outside_reviewer', column: 'badge_id' }],
  [/^\/badges-d-ailleurs/, 'batchId', WAITING],
  [/^\/portfolio/, 'linkId', { table: 'collection_link' }],
  // What is being prepared has pages of its own.
  [/:askId\/(contenu|apercu)$/, 'askId', { table: 'recommendation', where: "status = 'draft'" }],
  // What may be carried away or spoken of was taken first.
  [/tableau\/:givingId$/, 'badgeSlug', { table: 'table_giving', column: 'badge_id' }],
  [/:awardId\/./, 'awardId', { table: 'award_named_copy', column: 'award_id' }],
  [
    /reconnaitre$/,
    'badgeSlug',
    { table: 'badge', column: 'slug', where: 'draft is null and person_id is not null' },
  ],
  // An ask is answered once; what was signed is taken back. A badge is endorsed once it is published.
  [
    /:endorsementId\/retirer$/,
    'endorsementId',
    { table: 'endorsement', where: "status = 'granted'" },
  ],
  [/^\/badges\/:badgeId\/appuis/, 'badgeId', { table: 'badge', where: 'draft is null' }],
  // A pause begins before it ends.
  [
    /:givenId\/pause$/,
    'givenId',
    {
      table: 'award',
      where: "status = 'accepted' and suspension_list is not null and suspended_at is null",
    },
  ],
  [/:givenId\/reprise$/, 'givenId', { table: 'award', where: 'suspended_at is not null' }],
  [/^\/badge.*questions\/:question$/, 'question', 'a-quoi-il-sert'],
  [/questions\/:question$/, 'question', 'autonomie'],
  [/engagement\/:question$/, 'question', 'enfants'],
  [/partager\/:grantId/, 'grantId', { table: 'read_grant', where: 'given_at is null' }],
  ...ORGANISATIONS_ELSEWHERE,
  [/cartes\/carte\/:personId/, 'personId', { table: 'printed_card', column: 'person_id' }],
]

/** The pieces of an address that are somebody's own. */
export const isOwned = (name: string) =>
  typeof NAMED[name] === 'object' &&
  !['personId', 'from', 'to', 'organisation', 'slug'].includes(name)
