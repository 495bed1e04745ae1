import { accountCopy } from '../../areas/accounts/handed-over.ts'
import { forgetPerson as forgetAccount } from '../../areas/accounts/server/forget-person.ts'
import { handOverPerson as handOverAccount } from '../../areas/accounts/server/hand-over-person.ts'
import { takeInPerson as takeInAccount } from '../../areas/accounts/server/take-in-person.ts'
import { answersCopy } from '../../areas/answers/handed-over.ts'
import { forgetPerson as forgetAnswers } from '../../areas/answers/server/forget-person.ts'
import { handOverPerson as handOverAnswers } from '../../areas/answers/server/hand-over-person.ts'
import { joinPerson as joinAnswers } from '../../areas/answers/server/join-person.ts'
import { takeInPerson as takeInAnswers } from '../../areas/answers/server/take-in-person.ts'
import { forgetPerson as forgetApplications } from '../../areas/applications/server/forget-person.ts'
import { handOverFiles as handOverApplicationFiles } from '../../areas/applications/server/hand-over-files.ts'
import { handOverPerson as handOverApplications } from '../../areas/applications/server/hand-over-person.ts'
import { joinPerson as joinApplications } from '../../areas/applications/server/join-person.ts'
import { forgetPerson as forgetAwards } from '../../areas/awards/server/forget-person.ts'
import { handOverPerson as handOverAwards } from '../../areas/awards/server/hand-over-person.ts'
import { joinPerson as joinAwards } from '../../areas/awards/server/join-person.ts'
import { forgetPerson as forgetBadges } from '../../areas/badges/server/forget-person.ts'
import { handOverPerson as handOverBadges } from '../../areas/badges/server/hand-over-person.ts'
import { joinPerson as joinBadges } from '../../areas/badges/server/join-person.ts'
import { broughtBadgesCopy } from '../../areas/brought-badges/handed-over.ts'
import { forgetPerson as forgetBrought } from '../../areas/brought-badges/server/forget-person.ts'
import {
  handOverPerson as handOverBrought,
  handOverFiles as handOverBroughtFiles,
} from '../../areas/brought-badges/server/hand-over-person.ts'
import { joinPerson as joinBrought } from '../../areas/brought-badges/server/join-person.ts'
import {
  readCopiedBadges,
  takeInPerson as takeInBrought,
} from '../../areas/brought-badges/server/take-in-person.ts'
import { consentCopy } from '../../areas/consent/handed-over.ts'
import { forgetPerson as forgetConsent } from '../../areas/consent/server/forget-person.ts'
import { handOverPerson as handOverConsent } from '../../areas/consent/server/hand-over-person.ts'
import { joinPerson as joinConsent } from '../../areas/consent/server/join-person.ts'
import { takeInPerson as takeInConsent } from '../../areas/consent/server/take-in-person.ts'
import { cvsCopy } from '../../areas/cv/handed-over.ts'
import { forgetPerson as forgetCvs } from '../../areas/cv/server/forget-person.ts'
import { handOverPerson as handOverCvs } from '../../areas/cv/server/hand-over-person.ts'
import { joinPerson as joinCvs } from '../../areas/cv/server/join-person.ts'
import { takeInPerson as takeInCvs } from '../../areas/cv/server/take-in-person.ts'
import { forgetPerson as forgetCvInvitations } from '../../areas/cv-invitations/server/forget-person.ts'
import { handOverPerson as handOverCvInvitations } from '../../areas/cv-invitations/server/hand-over-person.ts'
import { joinPerson as joinCvInvitations } from '../../areas/cv-invitations/server/join-person.ts'
import { forgetPerson as forgetCvLinks } from '../../areas/cv-links/server/forget-person.ts'
import { handOverPerson as handOverCvLinks } from '../../areas/cv-links/server/hand-over-person.ts'
import { forgetPerson as forgetEndorsements } from '../../areas/endorsements/server/forget-person.ts'
import { handOverPerson as handOverEndorsements } from '../../areas/endorsements/server/hand-over-person.ts'
import { joinPerson as joinEndorsements } from '../../areas/endorsements/server/join-person.ts'
import { optionsCopy } from '../../areas/engagement/handed-over.ts'
import { forgetPerson as forgetEngagement } from '../../areas/engagement/server/forget-person.ts'
import { handOverPerson as handOverEngagement } from '../../areas/engagement/server/hand-over-person.ts'
import { joinPerson as joinEngagement } from '../../areas/engagement/server/join-person.ts'
import { takeInPerson as takeInEngagement } from '../../areas/engagement/server/take-in-person.ts'
import { experiencesCopy } from '../../areas/experiences/handed-over.ts'
import { takeInPerson as takeInExperiences } from '../../areas/experiences/server/copy/take-in-person.ts'
import { forgetPerson as forgetExperiences } from '../../areas/experiences/server/forget-person.ts'
import { handOverPerson as handOverExperiences } from '../../areas/experiences/server/hand-over-person.ts'
import { joinPerson as joinExperiences } from '../../areas/experiences/server/join/join-person.ts'
import { confidenceCopy } from '../../areas/impact/handed-over.ts'
import { forgetPerson as forgetImpact } from '../../areas/impact/server/forget-person.ts'
import { handOverPerson as handOverImpact } from '../../areas/impact/server/hand-over-person.ts'
import { joinPerson as joinImpact } from '../../areas/impact/server/join-person.ts'
import { takeInPerson as takeInImpact } from '../../areas/impact/server/take-in-person.ts'
import { interestsCopy } from '../../areas/interests/handed-over.ts'
import { forgetPerson as forgetInterests } from '../../areas/interests/server/forget-person.ts'
import { handOverPerson as handOverInterests } from '../../areas/interests/server/hand-over-person.ts'
import { joinPerson as joinInterests } from '../../areas/interests/server/join-person.ts'
import { takeInPerson as takeInInterests } from '../../areas/interests/server/take-in-person.ts'
import { keepsakesCopy } from '../../areas/keepsakes/handed-over.ts'
import { readCopiedFiles } from '../../areas/keepsakes/server/copy/read-copied-files.ts'
import { takeInPerson as takeInKeepsakes } from '../../areas/keepsakes/server/copy/take-in-person.ts'
import { forgetPerson as forgetKeepsakes } from '../../areas/keepsakes/server/forget-person.ts'
import { handOverFiles } from '../../areas/keepsakes/server/hand-over-files.ts'
import { handOverPerson as handOverKeepsakes } from '../../areas/keepsakes/server/hand-over-person.ts'
import { joinPerson as joinKeepsakes } from '../../areas/keepsakes/server/join-person.ts'
import { listingsCopy } from '../../areas/listings/handed-over.ts'
import { forgetPerson as forgetListings } from '../../areas/listings/server/forget-person.ts'
import { handOverPerson as handOverListings } from '../../areas/listings/server/hand-over-person.ts'
import { joinPerson as joinListings } from '../../areas/listings/server/join-person.ts'
import { takeInPerson as takeInListings } from '../../areas/listings/server/take-in-person.ts'
import { movesCopy } from '../../areas/moves/handed-over.ts'
import { forgetPerson as forgetMoves } from '../../areas/moves/server/forget-person.ts'
import { handOverPerson as handOverMoves } from '../../areas/moves/server/hand-over-person.ts'
import { joinPerson as joinMoves } from '../../areas/moves/server/join-person.ts'
import { takeInPerson as takeInMoves } from '../../areas/moves/server/take-in-person.ts'
import { occupationsCopy } from '../../areas/occupations/handed-over.ts'
import { forgetPerson as forgetOccupations } from '../../areas/occupations/server/forget-person.ts'
import { handOverPerson as handOverOccupations } from '../../areas/occupations/server/hand-over-person.ts'
import { joinPerson as joinOccupations } from '../../areas/occupations/server/join-person.ts'
import { takeInPerson as takeInOccupations } from '../../areas/occupations/server/take-in-person.ts'
import { periodsCopy } from '../../areas/periods/handed-over.ts'
import { forgetPerson as forgetPeriods } from '../../areas/periods/server/forget-person.ts'
import { handOverPerson as handOverPeriods } from '../../areas/periods/server/hand-over-person.ts'
import { joinPerson as joinPeriods } from '../../areas/periods/server/join-person.ts'
import { takeInPerson as takeInPeriods } from '../../areas/periods/server/take-in-person.ts'
import { portfolioCopy } from '../../areas/portfolio/handed-over.ts'
import { forgetPerson as forgetPortfolio } from '../../areas/portfolio/server/forget-person.ts'
import { handOverPerson as handOverPortfolio } from '../../areas/portfolio/server/hand-over-person.ts'
import { joinPerson as joinPortfolio } from '../../areas/portfolio/server/join-person.ts'
import { takeInPerson as takeInPortfolio } from '../../areas/portfolio/server/take-in-person.ts'
import { forgetPerson as forgetPrinted } from '../../areas/professionals/server/forget-person.ts'
import { handOverPerson as handOverPrinted } from '../../areas/professionals/server/hand-over-person.ts'
import { forgetPerson as forgetRecommendations } from '../../areas/recommendations/server/forget-person.ts'
import { handOverFiles as handOverVoices } from '../../areas/recommendations/server/hand-over-files.ts'
import { handOverPerson as handOverRecommendations } from '../../areas/recommendations/server/hand-over-person.ts'
import { joinPerson as joinRecommendations } from '../../areas/recommendations/server/join-person.ts'
import { claimsCopy } from '../../areas/skills/handed-over.ts'
import { forgetPerson as forgetSkills } from '../../areas/skills/server/forget-person.ts'
import { handOverPerson as handOverSkills } from '../../areas/skills/server/hand-over-person.ts'
import { joinPerson as joinSkills } from '../../areas/skills/server/join-person.ts'
import { takeInPerson as takeInSkills } from '../../areas/skills/server/take-in-person.ts'
import { type Duty, part, partWithFiles, quietly } from './duty.ts'

/**
 * Every area that keeps something about a person, from the ground up: what hangs on something comes after it. Taking in
 * follows this order; forgetting and joining go the other way.
 */
export const DUTIES: readonly Duty[] = [
  {
    area: 'accounts',
    forget: forgetAccount,
    handOver: handOverAccount,
    takeIn: part(accountCopy, takeInAccount),
  },
  {
    area: 'consent',
    forget: forgetConsent,
    handOver: handOverConsent,
    takeIn: part(consentCopy, takeInConsent),
    join: quietly(joinConsent),
  },
  { area: 'professionals', forget: forgetPrinted, handOver: handOverPrinted },
  {
    area: 'experiences',
    forget: forgetExperiences,
    handOver: handOverExperiences,
    takeIn: part(experiencesCopy, takeInExperiences),
    join: async (ctx, both) => ({ experiences: await joinExperiences(ctx, both) }),
  },
  {
    area: 'keepsakes',
    forget: forgetKeepsakes,
    handOver: handOverKeepsakes,
    files: handOverFiles,
    takeIn: partWithFiles(keepsakesCopy, readCopiedFiles, takeInKeepsakes),
    // Files go to their new shelf first: the rows that name them move with the experiences.
    join: quietly(joinKeepsakes),
  },
  {
    area: 'skills',
    forget: forgetSkills,
    handOver: handOverSkills,
    takeIn: part(claimsCopy, takeInSkills),
    join: quietly(joinSkills),
  },
  {
    // What somebody else signed stands where they signed it, and where they can take it back: it does not travel.
    area: 'recommendations',
    forget: forgetRecommendations,
    handOver: handOverRecommendations,
    files: handOverVoices,
    join: quietly(joinRecommendations),
  },
  {
    area: 'engagement',
    forget: forgetEngagement,
    handOver: handOverEngagement,
    takeIn: part(optionsCopy, takeInEngagement),
    join: quietly(joinEngagement),
  },
  {
    area: 'periods',
    forget: forgetPeriods,
    handOver: handOverPeriods,
    takeIn: part(periodsCopy, takeInPeriods),
    join: quietly(joinPeriods),
  },
  {
    area: 'interests',
    forget: forgetInterests,
    handOver: handOverInterests,
    takeIn: part(interestsCopy, takeInInterests),
    join: async (ctx, both) => {
      const { added, leftOut } = await joinInterests(ctx, both)
      return { interests: added, leftOut: leftOut.length }
    },
  },
  {
    area: 'occupations',
    forget: forgetOccupations,
    handOver: handOverOccupations,
    takeIn: part(occupationsCopy, takeInOccupations),
    join: async (ctx, both) => ({ opinions: await joinOccupations(ctx, both) }),
  },
  {
    area: 'listings',
    forget: forgetListings,
    handOver: handOverListings,
    takeIn: part(listingsCopy, takeInListings),
    join: quietly(joinListings),
  },
  {
    area: 'moves',
    forget: forgetMoves,
    handOver: handOverMoves,
    takeIn: part(movesCopy, takeInMoves),
    join: quietly(joinMoves),
  },
  {
    area: 'impact',
    forget: forgetImpact,
    handOver: handOverImpact,
    takeIn: part(confidenceCopy, takeInImpact),
    join: quietly(joinImpact),
  },
  {
    area: 'answers',
    forget: forgetAnswers,
    handOver: handOverAnswers,
    takeIn: part(answersCopy, takeInAnswers),
    join: quietly(joinAnswers),
  },
  {
    area: 'cv',
    forget: forgetCvs,
    handOver: handOverCvs,
    takeIn: part(cvsCopy, takeInCvs),
    join: quietly(joinCvs),
  },
  {
    area: 'cv-invitations',
    forget: forgetCvInvitations,
    handOver: handOverCvInvitations,
    join: quietly(joinCvInvitations),
  },
  // An address shows from the place where it was made; in a joining it follows its CV.
  { area: 'cv-links', forget: forgetCvLinks, handOver: handOverCvLinks },
  {
    area: 'brought-badges',
    forget: forgetBrought,
    handOver: handOverBrought,
    files: handOverBroughtFiles,
    takeIn: partWithFiles(broughtBadgesCopy, readCopiedBadges, takeInBrought),
    join: quietly(joinBrought),
  },
  {
    area: 'portfolio',
    forget: forgetPortfolio,
    handOver: handOverPortfolio,
    takeIn: part(portfolioCopy, takeInPortfolio),
    join: quietly(joinPortfolio),
  },
  {
    // A badge lives at its address, with those who wrote it and the history that proves it: it does not travel.
    area: 'badges',
    forget: forgetBadges,
    handOver: handOverBadges,
    join: quietly(joinBadges),
  },
  {
    // What others sign of a badge stands where they can take it back: it does not travel.
    area: 'endorsements',
    forget: forgetEndorsements,
    handOver: handOverEndorsements,
    join: quietly(joinEndorsements),
  },
  {
    // A signed badge is a file: it is taken away, checked anywhere, and withdrawn only where it was signed. It does not come back.
    area: 'awards',
    forget: forgetAwards,
    handOver: handOverAwards,
    join: quietly(joinAwards),
  },
  {
    // What was sent is with those who read it, here: it is taken away to be kept, and does not come back.
    area: 'applications',
    forget: forgetApplications,
    handOver: handOverApplications,
    files: handOverApplicationFiles,
    join: quietly(joinApplications),
  },
]
