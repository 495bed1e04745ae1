-- A person may say what filled the years when they had no post, so that a gap is explained in their own words.
create table life_period (
  id           uuid primary key,
  person_id    uuid not null references person on delete cascade,
  kind         text not null check (kind in ('child', 'caring', 'health', 'search', 'training', 'moving', 'other')),
  -- Never for health: nothing is asked, nothing is kept.
  words        text check (length(words) <= 200),
  -- A year is enough; a month for those who want.
  period_start text check (period_start ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  period_end   text check (period_end ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  rough        text check (rough in ('now', 'this-year', 'last-year', 'before')),
  -- The person wants it on a CV.
  shown        boolean not null default false,
  said_at      timestamptz not null,
  deleted_at   timestamptz,
  check (kind <> 'health' or words is null)
);
create index life_period_of_person on life_period (person_id);
comment on table life_period is 'owner: periods; personal: forgotten and handed over with the person';
