-- The graph holds any number of referentials, keeps every edition for ever, and gives each concept an identifier of our own.
alter table referential_version drop constraint referential_version_name_check;
alter table referential_version add constraint referential_version_name_check
  check (name ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$');
alter table referential_version add column title text not null default '';
update referential_version set title = case name when 'rome' then 'ROME 4.0' else 'Sillage' end;
create index referential_in_time on referential_version (name, loaded_at) where state <> 'loading';

-- An identifier is a digest of what the official code named first: the same everywhere, and no code of anybody.
create function concept_id(referential text, kind text, code text) returns text
  language sql immutable strict parallel safe
  return left(encode(sha256(convert_to(referential || E'\n' || kind || E'\n' || code, 'UTF8')), 'hex'), 16);

create table concept_identity (
  id          text primary key check (id ~ '^[0-9a-f]{16}$'),
  referential text not null,
  kind        text not null,
  code        text not null,
  first_in    integer not null references referential_version,
  last_in     integer not null references referential_version,
  replaced_by text references concept_identity,
  unique (referential, kind, code)
);
comment on table concept_identity is 'owner: knowledge; not personal: the lasting identifier of each concept, the editions it lived in, and what replaced it; purpose: knowing; kept: knowledge';

insert into concept_identity (id, referential, kind, code, first_in, last_in)
select concept_id(v.name, c.kind, c.code), v.name, c.kind, c.code, min(v.id), max(v.id)
from concept c join referential_version v on v.id = c.version_id
where v.state <> 'loading'
group by v.name, c.kind, c.code;

-- A mapping links concepts of two referentials, so it names both ends in full; they may be loaded in any order.
create table mapping (
  version_id integer not null references referential_version on delete cascade,
  kind       text not null,
  src_in     text not null,
  src_kind   text not null,
  src        text not null,
  dst_in     text not null,
  dst_kind   text not null,
  dst        text not null,
  confidence real not null default 1 check (confidence between 0 and 1),
  facts      jsonb not null default '{}',
  primary key (version_id, kind, src_in, src_kind, src, dst_in, dst_kind, dst)
);
create index mapping_backward on mapping (dst_in, dst_kind, dst);
create index mapping_forward on mapping (src_in, src_kind, src);
comment on table mapping is 'owner: knowledge; not personal: which concept of one referential answers to which of another, how closely, and who says so; purpose: knowing; kept: knowledge';
