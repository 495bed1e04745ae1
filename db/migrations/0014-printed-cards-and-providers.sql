-- A professional prints cards for people to come; a card that nobody ever used goes after 90 days.
alter table access_card
  add column was_printed boolean not null default false,
  -- Last used with this very code, and used at all.
  add column used_at timestamptz,
  add column taken_at timestamptz,
  add column reissued_at timestamptz;
create table printed_card (
  person_id       uuid primary key references person on delete cascade,
  professional_id uuid not null references professional on delete cascade,
  batch           uuid not null,
  place           smallint not null check (place between 1 and 40),
  printed_at      timestamptz not null,
  unique (batch, place)
);
create index printed_card_of_professional on printed_card (professional_id, printed_at);
comment on table printed_card is 'owner: professionals; personal: forgotten and handed over with the person';

-- Somebody known by a sign-in provider, by who issued the identity and their subject there, never by an e-mail.
create table provider_identity (
  id              uuid primary key,
  provider        text not null check (provider in ('franceconnect', 'proconnect')),
  issuer          text not null check (length(issuer) <= 300),
  subject_hash    text not null,
  person_id       uuid references person on delete cascade,
  professional_id uuid references professional on delete cascade,
  linked_at       timestamptz not null,
  unique (issuer, subject_hash),
  check ((person_id is null) <> (professional_id is null))
);
create index provider_identity_of_person on provider_identity (person_id);
comment on table provider_identity is 'owner: accounts; personal: forgotten and handed over with the person';

-- To log out there too, the provider asks for the token it gave.
alter table session add column sealed_id_token text;
alter table session add column provider text check (provider in ('franceconnect', 'proconnect'));
