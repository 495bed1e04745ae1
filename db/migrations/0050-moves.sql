-- A person keeps the list of what they do to move on: who to call, where to go, what came of it.
create table move (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  kind            text not null check (kind in ('call', 'letter', 'visit', 'meeting', 'application', 'immersion', 'training', 'other')),
  title           text not null check (length(title) between 1 and 120),
  organisation    text check (length(organisation) <= 80),
  -- The occupation it is for, when the person said so.
  occupation_code text check (length(occupation_code) <= 12),
  planned_on      date,
  done_on         date,
  result          text check (result in ('yes', 'waiting', 'no')),
  note            text check (length(note) <= 500),
  -- The experience made of it: an immersion once lived is told like any other. No foreign key: the experience may go, the move stays.
  experience_id   uuid,
  deleted_at      timestamptz,
  created_at      timestamptz not null,
  check (result is null or done_on is not null)
);
create index move_of_person on move (person_id, created_at);
create index move_deleted on move (deleted_at) where deleted_at is not null;
comment on table move is 'owner: moves; personal: forgotten and handed over with the person';
