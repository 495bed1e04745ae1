-- Letters and events are written in the same transaction as the deed, and leave after the commit.
create table outbox (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('letter', 'event')),
  body        jsonb not null,
  written_at  timestamptz not null,
  sent_at     timestamptz,
  attempts    integer not null default 0,
  next_try_at timestamptz not null
);
create index outbox_waiting on outbox (next_try_at) where sent_at is null;
comment on table outbox is 'owner: platform; not personal: a letter is deleted as soon as it has left';
