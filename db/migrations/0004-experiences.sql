-- A person tells what they lived, in their own words, and it is kept at every step; only the kind is needed to begin.
create table experience (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  kind            text not null check (kind in ('personal', 'volunteering', 'sport', 'internship', 'work', 'study', 'service', 'other')),
  theme_code      text check (length(theme_code) <= 80),
  title_code      text check (length(title_code) <= 80),
  occupation_code text check (length(occupation_code) <= 20),
  title           text not null default '' check (length(title) <= 120),
  -- [{code, text, origin}]: what was done, ticked, proposed and accepted, or the person's own words.
  activities      jsonb not null default '[]' check (jsonb_typeof(activities) = 'array'),
  -- [{code, label}]: know-how of the referential that the person recognised as theirs.
  skills          jsonb not null default '[]' check (jsonb_typeof(skills) = 'array'),
  story           text check (length(story) <= 500),
  -- Proposals the person refused: never made twice.
  refused         text[] not null default '{}',
  -- Transversal competences chosen, in order, whether or not their level is said yet.
  chosen          text[] not null default '{}' check (cardinality(chosen) <= 12),
  autonomy        smallint check (autonomy between 1 and 8),
  complexity      smallint check (complexity between 1 and 8),
  environment     smallint check (environment between 1 and 8),
  period_start    text check (period_start ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  period_end      text check (period_end ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  period_rough    text check (period_rough in ('now', 'this-year', 'last-year', 'before')),
  place           text check (length(place) <= 80),
  organisation    text check (length(organisation) <= 80),
  -- Where to go on when the story is not finished.
  step            text not null check (step in ('theme', 'activities', 'proposals', 'competences', 'levels', 'when', 'where', 'check')),
  finished_at     timestamptz,
  deleted_at      timestamptz,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  check (period_end >= period_start),
  unique (id, person_id)
);
create index experience_of_person on experience (person_id, created_at);
create index experience_deleted on experience (deleted_at) where deleted_at is not null;
comment on table experience is 'owner: experiences; personal: forgotten and handed over with the person';

-- What the person says they know how to do, and how well. A new word is added, nothing is overwritten: the history stays.
create table skill_claim (
  id            uuid primary key,
  place         bigint generated always as identity unique,
  experience_id uuid not null,
  person_id     uuid not null references person on delete cascade,
  competence    text not null check (length(competence) <= 40),
  -- Null: the person took it back.
  level         smallint check (level between 1 and 8),
  how           text not null check (how in ('behaviour', 'questions')),
  autonomy      smallint check (autonomy between 1 and 8),
  complexity    smallint check (complexity between 1 and 8),
  environment   smallint check (environment between 1 and 8),
  sentence      text check (length(sentence) <= 300),
  -- True while the experience waits in the bin.
  set_aside     boolean not null default false,
  claimed_at    timestamptz not null,
  -- Nobody claims anything on somebody else's experience.
  foreign key (experience_id, person_id) references experience (id, person_id) on delete cascade
);
create index skill_claim_of_person on skill_claim (person_id, experience_id, competence, place desc);
create index skill_claim_of_experience on skill_claim (experience_id);
comment on table skill_claim is 'owner: skills; personal: forgotten and handed over with the person';
