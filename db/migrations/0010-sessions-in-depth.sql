-- A session knows on what kind of device it is and when it was last used; it is kept for six months once closed, so that people see their last log-ins.
alter table session
  add column on_own_device boolean not null default false,
  add column device text not null default 'other' check (device in ('phone', 'computer', 'other')),
  add column way text not null default 'other' check (way in ('start', 'card', 'mail', 'provider', 'switch', 'access', 'other')),
  add column used_at timestamptz,
  add column closed_at timestamptz,
  -- Wrong PINs since the last right one, when the PIN is asked again on one's own phone.
  add column wrong_pins integer not null default 0,
  -- A professional's session opens only once the second factor was given.
  add column second_factor_at timestamptz;
update session set used_at = opened_at, on_own_device = expires_at - opened_at > interval '1 day';
alter table session alter column used_at set not null;
create index session_of_professional on session (professional_id) where professional_id is not null;
comment on table session is 'owner: accounts; personal: forgotten and handed over with the person; removed six months after it closed';

-- The picture of an account is drawn from this number, and says nothing of the person.
alter table person add column avatar integer not null default 0;
update person set avatar = floor(random() * 2147483647)::integer;

-- People who said "this device is mine" on one device; the device itself is known by the keyed hash of a random token.
create table known_person (
  device_hash text not null,
  person_id   uuid not null references person on delete cascade,
  wrong_pins  integer not null default 0,
  seen_at     timestamptz not null,
  primary key (device_hash, person_id)
);
create index known_person_of_person on known_person (person_id);
comment on table known_person is 'owner: accounts; personal: forgotten and handed over with the person; the device is a random number';

-- What somebody sent after their session had closed: sealed, given back when they return, gone after a day.
create table kept_answer (
  person_id uuid primary key references person on delete cascade,
  path      text not null check (length(path) <= 300),
  sealed    text not null check (length(sealed) <= 200000),
  kept_at   timestamptz not null
);
comment on table kept_answer is 'owner: accounts; personal: forgotten and handed over with the person; gone after a day';
