-- A badge given to one person: the facts of it, then the signed badge. What a file says afterwards is beyond our reach, so little is in it.
create table award (
  id                  uuid primary key,
  -- Null until somebody takes it.
  person_id           uuid references person on delete cascade,
  badge_id            uuid not null references badge on delete cascade,
  version             integer not null check (version > 0),
  -- Who gives it; null when the person says it of themselves.
  organisation_id     uuid references organisation on delete restrict,
  given_by            uuid references professional on delete set null,
  way                 text not null check (way in ('direct', 'table', 'link', 'application', 'milestone', 'self')),
  status              text not null check (status in ('offered', 'accepted', 'refused', 'withdrawn')),
  -- How the giver names the person in their own list.
  name                text check (length(name) between 1 and 80),
  -- What was seen, said by the giver; never in the signed badge.
  seen                text check (length(seen) <= 600),
  -- Where the letter went: they go as soon as somebody answers.
  mail_hash           text,
  sealed_mail         text,
  token_hash          text unique,
  -- The address under which the person shows it; null while it is theirs alone.
  shown_hash          text unique,
  sealed_shown        text,
  -- The signed badge, byte for byte; gone with a refusal.
  credential          text,
  status_list         text not null,
  status_index        integer not null,
  -- What becomes of it when the account is erased: the file goes on being valid, or stops.
  ends_with_account   boolean not null default false,
  given_at            timestamptz not null,
  answered_at         timestamptz,
  offer_ends_at       timestamptz not null,
  valid_until         timestamptz,
  withdrawn_at        timestamptz,
  -- For the giver only.
  withdrawn_for       text check (length(withdrawn_for) <= 300),
  check ((organisation_id is null) = (way = 'self')),
  check (status <> 'accepted' or (person_id is not null and credential is not null)),
  check (status <> 'refused' or (person_id is null and credential is null and sealed_mail is null))
);
create index award_of_person on award (person_id, given_at);
create index award_of_badge on award (badge_id, given_at);
create index award_by_mail on award (mail_hash);
comment on table award is 'owner: awards; personal: forgotten and handed over with the person; nobody took it: gone after 90 days; purpose: sharing; kept: account';

-- Words of somebody about a badge that was given, signed in their name; shown beside it, never written into it.
create table award_endorsement (
  id                uuid primary key,
  award_id          uuid not null references award on delete cascade,
  person_id         uuid not null references person on delete cascade,
  recommendation_id uuid not null unique,
  credential        text not null,
  status_list       text not null,
  status_index      integer not null,
  is_shown          boolean not null default true,
  signed_at         timestamptz not null
);
create index award_endorsement_of on award_endorsement (award_id);
create index award_endorsement_of_person on award_endorsement (person_id);
comment on table award_endorsement is 'owner: awards; personal: forgotten and handed over with the person; purpose: sharing; kept: account';
