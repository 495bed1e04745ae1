-- A person may explain a time without work, in their own words or with one word of a list; nothing about it is asked.
create table cv_life_period (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  kind       text not null check (kind in ('care', 'child', 'health', 'search', 'training', 'travel', 'other')),
  words      text check (length(words) <= 120),
  start_year smallint check (start_year between 1920 and 2200),
  end_year   smallint check (end_year between 1920 and 2200),
  created_at timestamptz not null,
  deleted_at timestamptz,
  check (end_year >= start_year)
);
create index cv_life_period_of_person on cv_life_period (person_id);
create index cv_life_period_deleted on cv_life_period (deleted_at) where deleted_at is not null;
comment on table cv_life_period is 'owner: cv; personal: forgotten and handed over with the person';
