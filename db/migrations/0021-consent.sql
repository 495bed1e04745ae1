-- Nobody reads a person's space but those they let in: what, until when, and who came are kept where the person sees them.
create table read_grant (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  professional_id uuid not null references professional on delete cascade,
  scopes          text[] not null default '{}' check (scopes <@ array['card', 'experiences', 'likes']),
  made_at         timestamptz not null,
  -- Null: the person has not confirmed yet; nobody reads anything.
  given_at        timestamptz,
  ends_at         timestamptz,
  stopped_at      timestamptz,
  check (given_at is null or (ends_at > given_at and cardinality(scopes) > 0))
);
create unique index read_grant_standing on read_grant (person_id, professional_id) where given_at is not null and stopped_at is null;
create index read_grant_of_professional on read_grant (professional_id, ends_at);
comment on table read_grant is 'owner: consent; personal: forgotten and handed over with the person; purpose: sharing; kept: account';

-- Each time a professional reads something of a person, one line, which the person sees.
create table read_line (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  professional_id uuid not null references professional on delete cascade,
  scope           text not null check (scope in ('card', 'experiences', 'likes')),
  read_at         timestamptz not null,
  unique (person_id, professional_id, scope, read_at)
);
comment on table read_line is 'owner: consent; personal: forgotten and handed over with the person; purpose: tracing; kept: account';

-- A professional shows six letters for a day; whoever types them can choose to let this professional read.
create table share_code (
  professional_id uuid primary key references professional on delete cascade,
  code_hash       text not null unique,
  sealed_code     text not null,
  times_used      integer not null default 0,
  issued_at       timestamptz not null,
  ends_at         timestamptz not null
);
comment on table share_code is 'owner: consent; not personal: letters shown by a professional; purpose: sharing; kept: shareCode';

-- Wrong codes are counted on the account that types them, never on the address: a whole class shares one.
create table share_try (
  person_id   uuid primary key references person on delete cascade,
  wrong       integer not null default 0,
  waits_until timestamptz
);
comment on table share_try is 'owner: consent; personal: forgotten with the person; a counter that says nothing of them, so it is not handed over; purpose: sharing; kept: account';

-- An age band, never a date of birth, asked only where a rule depends on it.
create table age_band (
  person_id       uuid primary key references person on delete cascade,
  band            text not null check (band in ('under15', 'under18', 'adult')),
  said_at         timestamptz not null,
  -- The structure holds the form signed by a parent.
  form_noted_at   timestamptz
);
comment on table age_band is 'owner: consent; personal: forgotten and handed over with the person; purpose: protecting; kept: account';
