-- A person says yes or no to an occupation. A no acts at once: it is never suggested again until taken back.
create table occupation_opinion (
  person_id       uuid not null references person on delete cascade,
  occupation_code text not null check (occupation_code ~ '^[A-Z][0-9]{4}[A-Z0-9]*$' and length(occupation_code) <= 12),
  kind            text not null check (kind in ('favourite', 'refused')),
  reason          text check (reason in ('dislike', 'hours', 'place', 'studies', 'tiring', 'done', 'other')),
  words           text check (length(words) <= 300),
  at              timestamptz not null,
  primary key (person_id, occupation_code),
  check (kind = 'refused' or (reason is null and words is null))
);
comment on table occupation_opinion is 'owner: occupations; personal: forgotten and handed over with the person';

-- What counts when occupations are suggested: the person may leave out experiences and tastes, and set filters.
create table occupation_choice (
  person_id       uuid primary key references person on delete cascade,
  experiences_out uuid[] not null default '{}',
  interests_out   text[] not null default '{}',
  -- {sectors, contextsWanted, contextsRefused, accessLevelMax, flags, noRegulated}
  filters         jsonb not null default '{}' check (jsonb_typeof(filters) = 'object')
);
comment on table occupation_choice is 'owner: occupations; personal: forgotten and handed over with the person';
