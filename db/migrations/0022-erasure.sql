-- Being erased is asked, may be taken back for seven days, then done; what remains is a receipt that names nobody.
create table erasure_ask (
  person_id   uuid primary key references person on delete cascade,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  code_hash   text not null unique,
  sealed_code text not null
);
create index erasure_ask_due on erasure_ask (due_at);
comment on table erasure_ask is 'owner: consent; personal: forgotten and handed over with the person; purpose: erasing; kept: erasure';

create table erasure_receipt (
  id         uuid primary key,
  -- Null when nobody asked: the account had been left for two years.
  code_hash  text unique,
  pseudonym  text not null,
  asked_at   timestamptz,
  erased_at  timestamptz not null,
  policy     text not null check (length(policy) <= 40),
  -- {table: how many rows}
  tables     jsonb not null check (jsonb_typeof(tables) = 'object'),
  files      integer not null check (files >= 0),
  -- The line of the audit log that says the same.
  audit_place bigint not null,
  audit_hash  text not null
);
create index erasure_receipt_erased on erasure_receipt (erased_at);
comment on table erasure_receipt is 'owner: consent; not personal: counts and a pseudonym, never a word of anybody; purpose: proof; kept: receipt';

-- Before an account left for two years is erased, its owner is warned three times.
create table retention_warning (
  person_id   uuid not null references person on delete cascade,
  days_before smallint not null check (days_before > 0),
  warned_at   timestamptz not null,
  primary key (person_id, days_before)
);
comment on table retention_warning is 'owner: consent; personal: forgotten with the person; a date that says nothing of them, so it is not handed over; purpose: warning; kept: account';
