-- A person may add to what they tell up to six photos, and their voice for a minute: the files lie outside the database.
create table photo (
  id            uuid primary key,
  experience_id uuid not null,
  person_id     uuid not null references person on delete cascade,
  -- Addresses of the two files (platform/server/files.ts): large enough for a screen, small enough for a list.
  file          text not null check (length(file) <= 120),
  small_file    text not null check (length(small_file) <= 120),
  width         integer not null check (width > 0),
  height        integer not null check (height > 0),
  rank          integer not null,
  -- What is seen, in the person's words: also what is said to those who do not see it.
  caption       text check (length(caption) <= 160),
  -- Who is on it; null when not said. Shown to others only once this is said.
  people        text check (people in ('nobody', 'self', 'agreed', 'unsure')),
  -- The day the person said that whoever is on the photo agreed.
  agreed_at     timestamptz,
  added_at      timestamptz not null,
  deleted_at    timestamptz,
  check ((people is not distinct from 'agreed') = (agreed_at is not null)),
  foreign key (experience_id, person_id) references experience (id, person_id) on delete cascade
);
create index photo_of_person on photo (person_id, experience_id, rank);
create index photo_of_experience on photo (experience_id);
comment on table photo is 'owner: keepsakes; personal: forgotten and handed over with the person, files included';

create table memo (
  id            uuid primary key,
  experience_id uuid not null,
  person_id     uuid not null references person on delete cascade,
  file          text not null check (length(file) <= 120),
  kind          text not null check (kind in ('audio/webm', 'audio/ogg')),
  seconds       integer not null check (seconds between 0 and 61),
  -- What is said, in writing: without it the voice is for the person alone.
  transcript    text check (length(transcript) <= 1500),
  recorded_at   timestamptz not null,
  deleted_at    timestamptz,
  foreign key (experience_id, person_id) references experience (id, person_id) on delete cascade
);
-- One voice a story: recording again puts the earlier one in the bin.
create unique index memo_standing on memo (experience_id) where deleted_at is null;
create index memo_of_person on memo (person_id);
comment on table memo is 'owner: keepsakes; personal: forgotten and handed over with the person, files included';
