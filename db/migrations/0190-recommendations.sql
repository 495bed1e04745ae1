-- Someone who saw a person at work says so, by letter or face to face, without an account; the person decides if it is shown.
create table recommendation (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  about_kind      text not null check (about_kind in ('experience', 'award')),
  about_id        uuid not null,
  -- What is shown to the other one, copied when it was asked: what changes later does not change what was signed.
  about           jsonb not null,
  person_name     text not null default '' check (length(person_name) <= 40),
  relation        text not null,
  way             text not null check (way in ('mail', 'place')),
  message         text not null default '' check (length(message) <= 600),
  language        text not null check (language in ('fr', 'en')),
  status          text not null check (status in ('draft', 'sent', 'opened', 'signed', 'accepted', 'hidden', 'declined', 'stopped', 'withdrawn')),
  mail_hash       text,
  sealed_mail     text,
  token_hash      text unique,
  -- Opened only with the installation's key, which is not in the database: for reminders, and to draw the QR code again.
  sealed_token    text,
  -- The one browser that answers a QR code, since the person too holds its address.
  browser_hash    text,
  reminders       integer not null default 0,
  answer          jsonb,
  assurance       text check (assurance in ('place', 'mail', 'domain', 'organisation')),
  -- Whose domain it was, as the operator knew it on that day; not what who signed wrote of themselves.
  verified_organisation text,
  is_same_browser boolean not null default false,
  withdraw_hash   text unique,
  created_at      timestamptz not null,
  sent_at         timestamptz,
  opened_at       timestamptz,
  expires_at      timestamptz,
  signed_at       timestamptz,
  ended_at        timestamptz,
  check ((assurance is not distinct from 'organisation') = (verified_organisation is not null)),
  check (status not in ('signed', 'accepted', 'hidden') or (answer is not null and assurance is not null and signed_at is not null))
);
create index recommendation_of_person on recommendation (person_id, about_kind, about_id);
create index recommendation_by_mail on recommendation (mail_hash, sent_at);
comment on table recommendation is 'owner: recommendations; personal: forgotten and handed over with the person; the address of who answered goes after 24 months or when they withdraw; purpose: sharing; kept: account';

-- Six digits sent to the address of who signs; ten minutes, five tries, once.
create table recommendation_code (
  id                uuid primary key,
  recommendation_id uuid not null references recommendation on delete cascade,
  person_id         uuid not null references person on delete cascade,
  mail_hash         text not null,
  sealed_mail       text not null,
  code_hash         text not null,
  wrong_tries       integer not null default 0,
  asked_at          timestamptz not null,
  expires_at        timestamptz not null
);
create index recommendation_code_of on recommendation_code (recommendation_id, asked_at);
create index recommendation_code_by_mail on recommendation_code (mail_hash, asked_at);
comment on table recommendation_code is 'owner: recommendations; personal: forgotten with the person; a secret that is never handed over; purpose: sharing; kept: passing';

-- Somebody who was asked says that something is wrong: read by those who run this installation.
create table recommendation_report (
  id                uuid primary key,
  recommendation_id uuid not null references recommendation on delete cascade,
  person_id         uuid not null references person on delete cascade,
  reason            text not null check (reason in ('unknown', 'hostile', 'other')),
  words             text check (length(words) <= 600),
  at                timestamptz not null
);
create index recommendation_report_of_person on recommendation_report (person_id);
comment on table recommendation_report is 'owner: recommendations; personal: forgotten and handed over with the person, without the words of who reported; purpose: sharing; kept: account';

-- An address whose owner reported an ask is written to no more, by anybody.
create table closed_mail_box (
  mail_hash text primary key,
  at        timestamptz not null
);
comment on table closed_mail_box is 'owner: recommendations; not personal: keyed digests of addresses that are to be written to no more; purpose: sharing; kept: structure';

-- A domain that the operator knows to be of an organisation: who signs from there is said to be verified.
create table verified_domain (
  domain       text primary key check (domain = lower(domain)),
  organisation text not null check (length(organisation) between 1 and 120),
  verified_at  timestamptz not null
);
comment on table verified_domain is 'owner: recommendations; not personal: organisations and their domain, as the operator verified them; purpose: sharing; kept: structure';

-- What happened, told to other areas after the commit: ids and codes, never a word of anybody.
create table event (
  id    bigint generated always as identity primary key,
  name  text not null check (name ~ '^[a-z-]+\.[a-z]+$'),
  facts jsonb not null,
  at    timestamptz not null
);
comment on table event is 'owner: platform; not personal: names of what happened and ids, gone as soon as they were told; purpose: sharing; kept: passing';
