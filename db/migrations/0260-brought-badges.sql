-- A person keeps with their own badges those that were given to them elsewhere: the file as it came, and what was found of it the last time it was checked.
create table brought_badge (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  -- What came in one file is looked at on one page before any of it is kept.
  batch_id   uuid not null,
  -- Which badge it is, whatever file it travels in: a digest of who gave it and of its name.
  sameness   text not null check (length(sameness) = 64),
  -- Byte for byte as it came, so that it can leave as it came.
  content    bytea not null check (octet_length(content) between 1 and 1048576),
  media      text not null check (media in ('json', 'jwt', 'png', 'svg')),
  -- A small drawing of it, made here; nothing is fetched to show it.
  picture    text check (length(picture) <= 60000),
  -- What it says, and each answer about it.
  answers    jsonb not null,
  -- Null until it was checked here: in a copy brought back, nothing is believed.
  checked_at timestamptz,
  brought_at timestamptz not null,
  -- Null while it is only looked at: then it goes after a day.
  kept_at    timestamptz,
  deleted_at timestamptz,
  check (deleted_at is null or kept_at is not null)
);
create unique index brought_badge_once on brought_badge (person_id, sameness) where kept_at is not null;
create index brought_badge_of_person on brought_badge (person_id, brought_at);
create index brought_badge_to_check on brought_badge (checked_at) where kept_at is not null;
comment on table brought_badge is 'owner: brought-badges; personal: forgotten and handed over with the person; not kept: gone after a day; purpose: sharing; kept: account';
