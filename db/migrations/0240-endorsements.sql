-- Somebody says that a published version of a badge, or whoever gives badges, is worth something: an organisation from its
-- account, somebody reached by a letter, or the platform for what its operator checked. Signed beside what it speaks of, and
-- taken back alone.
create table endorsement (
  id              uuid primary key,
  target          text not null check (target in ('version', 'issuer')),
  badge_id        uuid references badge on delete cascade,
  version         integer check (version > 0),
  -- Whose badge it is, when it is a person's.
  person_id       uuid,
  -- The organisation it speaks of.
  organisation_id uuid references organisation on delete cascade,
  -- Who speaks.
  by              text not null check (by in ('organisation', 'letter', 'platform')),
  endorser_id     uuid references organisation on delete cascade,
  way             text not null check (way in ('asked', 'partner', 'own', 'again', 'verified')),
  status          text not null check (status in ('requested', 'granted', 'declined', 'withdrawn', 'superseded')),
  -- Who asks, and their words.
  asker           text check (length(asker) <= 120),
  message         text check (length(message) <= 600),
  language        text not null check (language in ('fr', 'en')),
  -- Where the letter went; the address goes two years after it was signed, thirty days after an ask that ended.
  mail_hash       text,
  sealed_mail     text,
  token_hash      text unique,
  withdraw_hash   text unique,
  -- The code that goes to this very address before it is signed.
  code_hash       text,
  code_ends_at    timestamptz,
  code_tries      integer not null default 0,
  codes_sent      integer not null default 0,
  -- Who signed by letter, as they say it.
  signer          text check (length(signer) between 1 and 60),
  role            text check (length(role) between 1 and 60),
  belongs_to      text check (length(belongs_to) between 1 and 80),
  comment         text check (length(comment) <= 600),
  assurance       text check (assurance in ('mail', 'domain', 'organisation', 'account', 'checked', 'operator')),
  -- The organisation that an address was found to be of.
  known_as        text,
  -- What ties who signs to what it speaks of, said beside it.
  closeness       text check (closeness in ('person', 'address', 'domain')),
  -- As it was signed; null while it is not, and once it was taken back.
  credential      text,
  status_list     text,
  status_index    integer,
  asked_at        timestamptz not null,
  ends_at         timestamptz not null,
  answered_at     timestamptz,
  check ((target = 'version') = (badge_id is not null and version is not null)),
  check ((target = 'issuer') = (organisation_id is not null)),
  check ((by = 'organisation') = (endorser_id is not null)),
  check (status <> 'granted' or credential is not null),
  check (status not in ('requested', 'declined', 'withdrawn') or credential is null),
  check (credential is null or (status_list is not null and status_index is not null)),
  -- Nobody speaks for themselves.
  check (endorser_id is null or endorser_id <> organisation_id)
);
create index endorsement_of_version on endorsement (badge_id, version);
create index endorsement_of_issuer on endorsement (organisation_id);
create index endorsement_by on endorsement (endorser_id, asked_at);
create index endorsement_of_person on endorsement (person_id);
create index endorsement_by_mail on endorsement (mail_hash, asked_at);
-- One word of each about one thing.
create unique index endorsement_once on endorsement
  (coalesce(badge_id, organisation_id), coalesce(version, 0), coalesce(endorser_id::text, mail_hash, by))
  where status = 'requested' or credential is not null;
comment on table endorsement is 'owner: endorsements; personal: those about a person''s badges are forgotten and handed over with them; who signed by letter takes theirs back; purpose: sharing; kept: account';

-- A partner who co-writes a badge is offered to speak for it once it is published, at the address they were written to.
alter table badge_seat add column sealed_mail text;
