-- A person may add an e-mail, as one more way to come back; it is sealed, and found by its keyed hash.
create table person_mail (
  person_id   uuid primary key references person on delete cascade,
  mail_hash   text not null unique,
  sealed_mail text not null,
  verified_at timestamptz not null
);
comment on table person_mail is 'owner: accounts; personal: forgotten and handed over with the person';

-- A code of six digits sent by letter. It is typed in the browser that asked for it, once, within ten minutes, five tries.
create table mail_code (
  browser_hash    text primary key,
  purpose         text not null check (purpose in ('add', 'enter', 'professional')),
  mail_hash       text not null,
  sealed_mail     text not null,
  -- Null for an address that nobody has here: the answer is the same, and no code opens anything.
  person_id       uuid references person on delete cascade,
  professional_id uuid references professional on delete cascade,
  code_hash       text not null,
  wrong_tries     integer not null default 0,
  asked_at        timestamptz not null,
  expires_at      timestamptz not null
);
create index mail_code_of_mail on mail_code (mail_hash, asked_at);
comment on table mail_code is 'owner: accounts; personal: forgotten with the person, and within a day whatever happened; a secret that is never handed over';
