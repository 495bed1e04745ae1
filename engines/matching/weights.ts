/**
 * Every number that decides a ranking, declared in one place and shown on the page /methode.
 * Nothing else in the engine is tuned by hand; the weights of `similarOccupations` are learnt and lie in `neighbours/forest.json`.
 */
export const WEIGHTS = {
  /** Share of each part in the score; renormalised over the parts the person has filled in. */
  parts: { skills: 0.5, transversal: 0.2, interests: 0.3 },
  /** Wishes move the score at most by this share of the way to 1 (granted) or to 0 (not granted). */
  wishesSwing: 0.2,
  /** The skills part is the cosine raised to this power: the first skills in common count most. */
  skillsCurve: 0.5,
  /** Strength of a skill held at level L: L / (L + levelHalf), so 0.5 at level 1, 0.8 at level 4, 0.89 at level 8. */
  levelHalf: 1,
  /** A skill fades by half in this many years … */
  recencyHalfLife: 15,
  /** … but never below this: what was once learnt comes back quickly. */
  recencyFloor: 0.5,
  /** How firmly a skill stands. */
  firmness: { declared: 0.85, recommended: 0.95, recognised: 1 },
  /** A near skill counts for at most this share of the same skill held. */
  nearness: 0.35,
  /** Two skills with the same parent (macro-competence) are near by at least this much. */
  sameParentNearness: 0.5,
  /** A skill keeps at most this many near skills. */
  nearSkills: 8,
  /** Skills must meet in at least this many occupations to be near … */
  nearMeetings: 2,
  /** … and this is added to the denominator, so that rare skills do not become near by chance. */
  nearShrink: 2,
  /** Being above the level an occupation asks counts this much of being below. */
  transversalSurplus: 0.25,
  /** A gap of this many levels is as far as can be. */
  transversalRange: 3,
  /** An occupation's interests are completed by those of its neighbours by skills, at this weight … */
  interestsFromNeighbours: 0.3,
  /** … over this many neighbours. */
  interestNeighbours: 10,
  /** The mean over known interests starts from the person's general liking, as if this much had been seen. */
  interestsPrior: 0.5,
  /** Weight of the interests a person puts first, second … fifth and beyond. */
  interestOrder: [1, 0.95, 0.9, 0.85, 0.8],
  /** Neighbouring occupations kept for each occupation. */
  neighbours: 20,
  /** Neighbours without texts: this much for the same parent and the same domain, the rest for likeness of skills. */
  neighbourKin: { parent: 0.2, domain: 0.1 },
  /** Lists: share of the score against the likeness to what the list already shows (maximal marginal relevance). */
  listRelevance: 0.75,
  /** Likeness of two occupations of the same parent, and of the same domain, in that re-ranking. */
  listLikeness: { parent: 1, domain: 0.5 },
  /** "Near" on an axis: among this best share of the occupations. */
  nearShare: 0.15,
  /** "Far" on an axis: beyond this share. */
  farShare: 0.4,
  /** A surprise is liked first: share of the interests in its worth, the rest for the skills nearly held. */
  surpriseTaste: 0.7,
  /** … and loses this much for each level of study above what the close list usually asks. */
  surpriseStudies: 0.15,
} as const
