-- A badge taken by whoever comes: by an address or its QR code, so many times, until a day.
create table claim_link (
  id              uuid primary key,
  badge_id        uuid not null references badge on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  made_by         uuid references professional on delete set null,
  label           text not null check (length(label) between 1 and 80),
  token_hash      text not null unique,
  -- Opened only with the installation's key: to draw the code again.
  sealed_token    text not null,
  quota           integer not null check (quota between 1 and 500),
  taken           integer not null default 0 check (taken between 0 and quota),
  made_at         timestamptz not null,
  ends_at         timestamptz not null,
  stopped_at      timestamptz
);
create index claim_link_of_badge on claim_link (badge_id, made_at);
comment on table claim_link is 'owner: awards; not personal: addresses by which a badge is taken, and how many times it was; purpose: sharing; kept: structure';

-- A badge that comes by itself to whoever has so many of these.
create table milestone_part (
  badge_id uuid not null references badge on delete cascade,
  part_id  uuid not null references badge on delete cascade check (part_id <> badge_id),
  needed   integer not null check (needed between 1 and 20),
  primary key (badge_id, part_id)
);
create index milestone_part_of on milestone_part (part_id);
comment on table milestone_part is 'owner: awards; not personal: rules of badges that come by themselves; purpose: sharing; kept: structure';
