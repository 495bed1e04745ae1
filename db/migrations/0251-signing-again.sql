-- When a key that leaked was removed, all it signed is signed again, a batch at a time: how far that has come.
create table resigning (
  id         uuid primary key,
  issuer_id  uuid not null references issuer on delete cascade,
  -- The key that counts no more.
  multikey   text not null unique,
  -- Which of the things kept here is being signed.
  stage      text not null default 'award' check (stage ~ '^[a-z-]+$'),
  -- The last one done of this stage.
  after      uuid,
  signed     integer not null default 0,
  -- Those the issuance log knows nothing of: left as they are.
  forged     integer not null default 0,
  told       integer not null default 0,
  begun_at   timestamptz not null,
  ended_at   timestamptz
);
create index resigning_under_way on resigning (begun_at) where ended_at is null;
comment on table resigning is 'owner: resigning; not personal: which keys were removed, and how many badges were signed again since; purpose: proof; kept: knowledge';

-- Files taken away before that day must be taken again.
alter table award add column resigned_at timestamptz;
