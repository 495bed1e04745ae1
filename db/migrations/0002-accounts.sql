-- A person keeps an account without giving a name or an e-mail; an access card opens it again on another device.
create table person (
  id         uuid primary key,
  nickname   text check (length(nickname) <= 40),
  created_at timestamptz not null,
  seen_at    timestamptz not null
);
comment on table person is 'owner: accounts; personal: forgotten and handed over with the person';

create table access_card (
  person_id   uuid primary key references person on delete cascade,
  code_hash   text not null unique,
  sealed_code text not null,
  pin_kind    text check (pin_kind in ('digits', 'pictures')),
  pin_hash    text,
  wrong_pins  integer not null default 0,
  waits_until timestamptz,
  issued_at   timestamptz not null,
  check ((pin_kind is null) = (pin_hash is null))
);
comment on table access_card is 'owner: accounts; personal: forgotten with the person; its secrets are never handed over';

-- A professional accompanies people; the first access comes from the installation's command line.
create table professional (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 80),
  email       text not null unique check (email like '%_@_%'),
  access_hash text unique,
  created_at  timestamptz not null
);
comment on table professional is 'owner: accounts; not personal: a working identity, kept by the structure';

create table session (
  token_hash      text primary key,
  id              uuid not null unique,
  person_id       uuid references person on delete cascade,
  professional_id uuid references professional on delete cascade,
  opened_at       timestamptz not null,
  expires_at      timestamptz not null,
  check ((person_id is null) <> (professional_id is null))
);
create index session_of_person on session (person_id);
comment on table session is 'owner: accounts; personal: forgotten with the person';
