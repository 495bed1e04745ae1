-- What happened to people's rights is written in a log that nobody rewrites: each line carries the hash of the line before.
create table audit_line (
  place      bigint primary key,
  at         timestamptz not null,
  kind       text not null check (length(kind) <= 40),
  actor_kind text not null check (actor_kind in ('visitor', 'person', 'professional', 'task', 'other')),
  -- Pseudonyms: a keyed hash of the id. Without the installation's key and the id, they say nothing.
  actor      text,
  subject    text,
  facts      jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  previous   text not null check (length(previous) = 64),
  hash       text not null unique check (length(hash) = 64)
);
create index audit_line_at on audit_line (at);
comment on table audit_line is 'owner: platform; not personal: pseudonyms and codes only, never a word of anybody; purpose: proof; kept: securityLog';

-- Up to which line the log was shortened when its time was over; the chain goes on from that line's hash.
create table audit_anchor (
  only_one boolean primary key default true check (only_one),
  place    bigint not null,
  hash     text not null check (length(hash) = 64)
);
insert into audit_anchor (place, hash) values (0, repeat('0', 64));
comment on table audit_anchor is 'owner: platform; not personal: a place in the log and a hash; purpose: proof; kept: securityLog';

create function audit_refuses() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'audit_line' then
    if old.place <= (select place from audit_anchor) then
      return old;
    end if;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'audit_anchor' then
    if new.place > old.place and exists (select 1 from audit_line where place = new.place and hash = new.hash) then
      return new;
    end if;
  end if;
  raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_line_stays before update or delete on audit_line for each row execute function audit_refuses();
create trigger audit_line_whole before truncate on audit_line for each statement execute function audit_refuses();
create trigger audit_anchor_stays before update or delete on audit_anchor for each row execute function audit_refuses();
create trigger audit_anchor_whole before truncate on audit_anchor for each statement execute function audit_refuses();
