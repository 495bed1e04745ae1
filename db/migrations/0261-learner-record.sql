-- A person takes all their badges away in one signed file (a learner record). It is made when they ask and is theirs to download for a day.
create table learner_record (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  -- Its place among several, when not everything fits in one.
  part       integer not null check (part between 1 and 50),
  badges     integer not null check (badges > 0),
  credential text not null,
  made_at    timestamptz not null,
  unique (person_id, part)
);
comment on table learner_record is 'owner: portfolio; personal: forgotten and handed over with the person; purpose: sharing; kept: passing';
