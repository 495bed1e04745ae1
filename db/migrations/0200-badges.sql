-- A badge says what somebody knows how to do; it is written by several, criterion by criterion, then frozen version by version.
create table badge (
  id              uuid primary key,
  slug            text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  person_id       uuid references person on delete cascade,
  organisation_id uuid references organisation on delete restrict,
  language        text not null check (language in ('fr', 'en')),
  started_at      timestamptz not null,
  -- Number of the last version published; 0 before the first.
  edition         integer not null default 0 check (edition >= 0),
  -- Number of the version being written; null between two versions.
  draft           integer check (draft > 0),
  -- Where the history stands: how many changes, and the digest of the last one.
  changes         integer not null default 0,
  tip             text not null default repeat('0', 64) check (length(tip) = 64),
  -- Moves whenever anything moves, comments included: what a page that looks again asks first.
  stir            integer not null default 0,
  check (num_nonnulls(person_id, organisation_id) = 1)
);
create index badge_of_person on badge (person_id, started_at);
create index badge_of_organisation on badge (organisation_id, started_at);
comment on table badge is 'owner: badges; personal: the badges of a person are forgotten and handed over with them, those of an organisation stay; purpose: sharing; kept: account';

-- Who writes it: somebody with an account, or somebody invited by a letter. The name goes with its owner; its digest stays.
create table badge_seat (
  id              uuid primary key,
  badge_id        uuid not null references badge on delete cascade,
  kind            text not null check (kind in ('person', 'professional', 'partner')),
  person_id       uuid references person on delete set null,
  professional_id uuid references professional on delete set null,
  -- Null once forgotten, or until a partner has said who they are.
  name            text check (length(name) between 1 and 80),
  about           text check (length(about) <= 120),
  -- What makes the digest of a name unguessable; it goes with the name.
  salt            text,
  token_hash      text unique,
  invited_at      timestamptz not null,
  expires_at      timestamptz,
  sat_at          timestamptz,
  gone_at         timestamptz
);
create unique index badge_seat_of_person on badge_seat (badge_id, person_id);
create unique index badge_seat_of_professional on badge_seat (badge_id, professional_id);
create index badge_seat_person on badge_seat (person_id);
create index badge_seat_professional on badge_seat (professional_id);
comment on table badge_seat is 'owner: badges; personal: forgotten and handed over with the person: their name becomes "somebody"; purpose: sharing; kept: account';

-- One answer, one criterion, one link: written on its own, so that two people write at once without a word lost.
create table badge_piece (
  id         uuid primary key,
  badge_id   uuid not null references badge on delete cascade,
  -- Whose badge it is, as the badge itself says: what is somebody's is found by their id. It goes with its badge.
  person_id  uuid,
  key        text not null check (length(key) <= 80),
  value      jsonb not null check (jsonb_typeof(value) = 'object'),
  revision   integer not null check (revision > 0),
  -- Other wordings written at the same time, until somebody chooses.
  beside     jsonb not null default '[]' check (jsonb_typeof(beside) = 'array'),
  seat_id    uuid not null references badge_seat on delete cascade,
  changed_at timestamptz not null,
  unique (badge_id, key)
);
create index badge_piece_of_person on badge_piece (person_id);
comment on table badge_piece is 'owner: badges; personal: forgotten and handed over with the badges of a person; purpose: sharing; kept: account';

-- Every change, chained: who, what, before, after, when. Never rewritten; it goes only with its badge.
create table badge_change (
  badge_id uuid not null references badge on delete cascade,
  person_id uuid,
  place    integer not null check (place > 0),
  seat_id  uuid not null references badge_seat on delete cascade,
  -- Digest of the name, role and salt of who did it: still checked after the name is forgotten.
  author   text not null check (length(author) = 64),
  deed     text not null check (deed in ('begun', 'written', 'beside', 'chosen', 'removed', 'restored', 'moved', 'agreed', 'published', 'reopened')),
  key      text not null,
  before   jsonb,
  after    jsonb,
  at       timestamptz not null,
  previous text not null check (length(previous) = 64),
  digest   text not null check (length(digest) = 64),
  primary key (badge_id, place)
);
create index badge_change_of_person on badge_change (person_id);
comment on table badge_change is 'owner: badges; personal: forgotten and handed over with the badges of a person; purpose: proof; kept: account';

-- A version as it was published: it never changes.
create table badge_version (
  badge_id     uuid not null references badge on delete cascade,
  person_id    uuid,
  number       integer not null check (number > 0),
  content      jsonb not null,
  digest       text not null check (length(digest) = 64),
  -- How many of each kind wrote it, and how many said they agree: no name.
  writers      jsonb not null,
  published_at timestamptz not null,
  primary key (badge_id, number)
);
create index badge_version_of_person on badge_version (person_id);
comment on table badge_version is 'owner: badges; personal: forgotten and handed over with the badges of a person; purpose: sharing; kept: account';

create table badge_comment (
  id       uuid primary key,
  badge_id uuid not null references badge on delete cascade,
  version  integer not null,
  seat_id  uuid not null references badge_seat on delete cascade,
  person_id uuid references person on delete cascade,
  words    text not null check (length(words) between 1 and 600),
  at       timestamptz not null
);
create index badge_comment_of_person on badge_comment (person_id);
create index badge_comment_of_badge on badge_comment (badge_id, at);
comment on table badge_comment is 'owner: badges; personal: forgotten and handed over with who wrote it; purpose: sharing; kept: account';

create function badge_refuses() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select 1 from badge where id = old.badge_id) then
      return old;
    end if;
  end if;
  -- when two accounts become one, the badge changes hands; not a word of it does
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
      return new;
    end if;
  end if;
  raise exception 'What was written of a badge is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger badge_change_stays before update or delete on badge_change for each row execute function badge_refuses();
create trigger badge_version_stays before update or delete on badge_version for each row execute function badge_refuses();
