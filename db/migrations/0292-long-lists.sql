-- A long list is given by the background work, a piece at a time; whoever gave it sees how far it is.
create table table_giving (
  id              uuid primary key,
  badge_id        uuid not null references badge on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  made_by         uuid not null references professional on delete cascade,
  -- The lines that are left, opened only with the installation's key; null once all are given.
  sealed_lines    text,
  origin          text not null,
  total           integer not null check (total > 0),
  done            integer not null default 0 check (done between 0 and total),
  -- Why it could not go on, as a code.
  stopped_for     text,
  made_at         timestamptz not null,
  ended_at        timestamptz
);
create index table_giving_waiting on table_giving (made_at) where ended_at is null;
comment on table table_giving is 'owner: rosters; not personal: how far a list is given; its lines are sealed and go as they are given; purpose: sharing; kept: passing';

-- Where what was seen can be looked at: beside the badge, inside it only when the person wishes.
create table award_evidence (
  award_id uuid primary key references award on delete cascade,
  link     text not null check (length(link) between 8 and 500)
);
comment on table award_evidence is 'owner: awards; not personal: an address beside an award, handed over and gone with it; purpose: sharing; kept: account';

-- The same badge with the name of the person in it, made when they ask for it, and thrown away when they like.
create table award_named_copy (
  award_id   uuid primary key references award on delete cascade,
  person_id  uuid not null references person on delete cascade,
  name       text not null check (length(name) between 1 and 80),
  credential text not null,
  made_at    timestamptz not null
);
create index award_named_copy_of_person on award_named_copy (person_id);
comment on table award_named_copy is 'owner: awards; personal: forgotten and handed over with the person; purpose: sharing; kept: account';
