-- Somebody who may hire, host or teach asks, by a link, to be shown what a person knows how to do for something. Nothing of
-- who opens the link, answers or does not is written anywhere.
create table ask_to_show (
  id                    uuid primary key,
  status                text not null default 'draft' check (status in ('draft', 'open', 'paused')),
  -- For what, in their words; and the occupation they said it is close to.
  purpose               text not null check (length(purpose) between 1 and 120),
  occupation            text check (length(occupation) <= 12),
  name                  text not null check (length(name) between 1 and 60),
  organisation          text check (length(organisation) <= 80),
  contact               text check (length(contact) <= 120),
  language              text not null check (language in ('fr', 'en')),
  days                  smallint not null check (days in (7, 30, 90)),
  mail_hash             text not null,
  -- Where what is shown is sent; opened only with the installation's key, which is not in the database.
  sealed_mail           text not null,
  -- How well it is known who asks; null until a code came back from their address.
  assurance             text check (assurance in ('mail', 'domain', 'organisation')),
  verified_organisation text,
  token_hash            text not null unique,
  sealed_token          text not null,
  key_hash              text not null unique,
  code_hash             text,
  wrong_tries           smallint not null default 0,
  created_at            timestamptz not null,
  code_expires_at       timestamptz not null,
  expires_at            timestamptz not null
);
create index ask_to_show_of_mail on ask_to_show (mail_hash, created_at);
comment on table ask_to_show is 'owner: asks-to-show; not personal: a working identity that asks to be shown something, erased when it says so; nothing of who answers; purpose: sharing; kept: endedLink';

create table ask_to_show_report (
  id     uuid primary key,
  ask_id uuid not null references ask_to_show on delete cascade,
  reason text not null check (reason in ('person', 'false', 'hostile', 'other')),
  words  text check (length(words) <= 600),
  at     timestamptz not null
);
create index ask_to_show_report_on on ask_to_show_report (ask_id, at);
comment on table ask_to_show_report is 'owner: asks-to-show; not personal: what is wrong with an ask, without who says so; purpose: sharing; kept: endedLink';
