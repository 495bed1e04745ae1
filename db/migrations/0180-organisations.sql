-- An organisation recognises what people can do. Its professionals speak for it; others read who it is.
create table organisation (
  id                uuid primary key,
  slug              text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,42}[a-z0-9])?$'),
  name              text not null,
  kind              text not null check (kind in ('association', 'company', 'public', 'school', 'insertion', 'other')),
  about             text,
  site              text check (site like 'https://%'),
  town              text not null,
  postal_code       text not null check (postal_code ~ '^[0-9]{5}$'),
  commune           text check (commune ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
  siret             text check (siret ~ '^[0-9]{14}$'),
  is_listed         boolean not null default true,
  created_at        timestamptz not null,
  siret_verified_at timestamptz,
  site_verified_at  timestamptz,
  check (siret_verified_at is null or siret is not null),
  check (site_verified_at is null or site is not null)
);
create index organisation_listed on organisation (name) where is_listed;
comment on table organisation is 'owner: organisations; not personal: who recognises skills: a name, a town, a site; purpose: accompanying; kept: structure';

-- One row for each professional who may speak for an organisation, and what they may do in its name. Who left may be
-- put back for a day, by whoever took them out.
create table organisation_member (
  organisation_id uuid not null references organisation on delete cascade,
  professional_id uuid not null references professional on delete cascade,
  role            text not null check (role in ('admin', 'writer', 'giver')),
  joined_at       timestamptz not null,
  removed_at      timestamptz,
  removed_by      uuid,
  primary key (organisation_id, professional_id)
);
create index organisation_member_of_professional on organisation_member (professional_id);
comment on table organisation_member is 'owner: organisations; not personal: a working identity, and what it may do for its organisation; purpose: accompanying; kept: structure';

-- A colleague is invited by work e-mail, and accepts in their own space; the row goes with the answer, or by itself.
create table organisation_invitation (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  email           text not null check (email like '%_@_%'),
  role            text not null check (role in ('admin', 'writer', 'giver')),
  invited_by      uuid references professional on delete set null,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  unique (organisation_id, email)
);
create index organisation_invitation_to on organisation_invitation (email);
comment on table organisation_invitation is 'owner: organisations; not personal: the work e-mail of a professional asked to join; purpose: accompanying; kept: invitation';
