-- A badge to take opens on a day, and may be taken by codes that serve once each, printed on a sheet.
alter table claim_link add column starts_at timestamptz;
alter table claim_link add column by_codes boolean not null default false;
comment on table claim_link is 'owner: claim-links; not personal: addresses by which a badge is taken, and how many times it was; purpose: sharing; kept: structure';

create table claim_code (
  code_hash   text primary key,
  claim_id    uuid not null references claim_link on delete cascade,
  place       integer not null,
  -- Opened only with the installation's key: to print the sheet again.
  sealed_code text not null,
  taken_at    timestamptz,
  unique (claim_id, place)
);
comment on table claim_code is 'owner: claim-links; not personal: codes that serve once, given to nobody we know; purpose: sharing; kept: structure';
