-- A person keeps up to five tastes, in their order: position 1 is the one they like most.
create table interest_choice (
  person_id uuid not null references person on delete cascade,
  family    text not null check (length(family) between 1 and 40),
  position  smallint not null check (position between 1 and 5),
  primary key (person_id, family),
  unique (person_id, position)
);
comment on table interest_choice is 'owner: interests; personal: forgotten and handed over with the person';

-- How often a family was proposed in "discover others": what was met twice is not proposed again.
create table interest_seen (
  person_id uuid not null references person on delete cascade,
  family    text not null check (length(family) between 1 and 40),
  times     smallint not null check (times between 1 and 100),
  primary key (person_id, family)
);
comment on table interest_seen is 'owner: interests; personal: forgotten and handed over with the person';

-- The number from which the order of discovery is drawn; a new one when the person starts the discovery again.
create table interest_path (
  person_id uuid primary key references person on delete cascade,
  seed      integer not null
);
comment on table interest_path is 'owner: interests; personal: forgotten with the person; a drawn number that says nothing of them, so it is not handed over';
