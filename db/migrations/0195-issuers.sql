-- Who signs badges and words about them: the platform, an organisation, somebody without account, a person for themselves.
-- Of the last two nothing is written but a number: their name is only in what they sign.
create table issuer (
  id         uuid primary key,
  kind       text not null check (kind in ('platform', 'organisation', 'endorser', 'self')),
  -- Where its keys are published, under this installation: '' for the platform, 'o/slug', 'e/uuid'.
  path       text not null unique check (path ~ '^(|o/[a-z0-9][a-z0-9-]*|e/[0-9a-f-]{36})$'),
  -- Written once: what was signed names it for ever.
  did        text not null unique check (did like 'did:web:%'),
  name       text,
  url        text,
  made_at    timestamptz not null,
  check (kind in ('platform', 'organisation') or (name is null and url is null)),
  check ((kind = 'platform') = (path = ''))
);
comment on table issuer is 'owner: issuers; not personal: a platform or an organisation by its public name, anybody else by a random number alone; purpose: proof; kept: knowledge';

-- A key signs until it is retired; its private part, sealed, is destroyed then, and its public part stays listed for
-- what it signed. A key that leaked is removed: what it signed counts no more.
create table issuer_key (
  multikey   text primary key check (multikey like 'z6Mk%'),
  issuer_id  uuid not null references issuer on delete cascade,
  sealed     bytea,
  -- Which key-encryption key closes it.
  kek        text,
  made_at    timestamptz not null,
  retired_at timestamptz,
  removed_at timestamptz,
  check ((sealed is null) = (kek is null)),
  check ((sealed is null) = (retired_at is not null)),
  check (removed_at is null or retired_at is not null)
);
create unique index issuer_key_in_use on issuer_key (issuer_id) where retired_at is null;
create index issuer_key_of_issuer on issuer_key (issuer_id, made_at);
comment on table issuer_key is 'owner: issuers; not personal: public keys, and private ones sealed under a key that is not in the database; purpose: proof; kept: knowledge';

-- Whether a badge still stands is one bit among 131,072, in a list that anybody downloads whole.
create table status_list (
  id        text primary key check (id ~ '^[a-z0-9]{12}$'),
  kind      text not null check (kind in ('award', 'endorsement')),
  is_open   boolean not null default true,
  -- The leftmost bit of the first byte is the first place. Some bits are set that nobody has: they tell nothing.
  bits      bytea not null check (octet_length(bits) = 16384),
  -- What is served: signed by the platform at each change, and again before it lapses.
  credential text not null,
  etag      text not null,
  signed_at timestamptz not null
);
create index status_list_to_fill on status_list (kind) where is_open;
comment on table status_list is 'owner: issuers; not personal: bits in a list, which name nobody; purpose: proof; kept: knowledge';

-- Places that are taken, by a badge or by nobody: never given twice.
create table status_place (
  list_id text not null references status_list on delete cascade,
  place   integer not null check (place between 0 and 131071),
  primary key (list_id, place)
);
comment on table status_place is 'owner: issuers; not personal: numbers drawn at random, without whose they are; purpose: proof; kept: knowledge';

-- What was really signed here, in a chain nobody rewrites: tells honest badges from forged ones when a key has leaked.
create table issuance_line (
  place     bigint primary key,
  at        timestamptz not null,
  issuer_id uuid not null,
  key       text not null,
  digest    text not null,
  previous  text not null check (length(previous) = 64),
  hash      text not null unique check (length(hash) = 64)
);
create index issuance_line_digest on issuance_line (digest);
comment on table issuance_line is 'owner: issuers; not personal: digests of signed documents, which say nothing without the documents; purpose: proof; kept: knowledge';

create function issuance_refuses() returns trigger language plpgsql as $$
begin
  raise exception 'The issuance log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger issuance_line_stays before update or delete on issuance_line for each row execute function issuance_refuses();
create trigger issuance_line_whole before truncate on issuance_line for each statement execute function issuance_refuses();

-- A program of a partner signs for one issuer by a key that the operator made; only its digest is kept.
create table issuer_api_key (
  hash       text primary key,
  issuer_id  uuid not null references issuer on delete cascade,
  name       text not null check (length(name) between 1 and 80),
  made_at    timestamptz not null,
  stopped_at timestamptz
);
comment on table issuer_api_key is 'owner: issuers; not personal: digests of keys, and the name of the program that has each; purpose: proof; kept: structure';
