-- Those who run the installation say what became of a report: what it was about was closed, or left as it is.
alter table recommendation_report
  add column handled_at  timestamptz,
  add column handled_how text check (handled_how in ('closed', 'left')),
  add constraint recommendation_report_handled check ((handled_at is null) = (handled_how is null));
alter table collection_report
  add column handled_at  timestamptz,
  add column handled_how text check (handled_how in ('closed', 'left')),
  add constraint collection_report_handled check ((handled_at is null) = (handled_how is null));

-- Letters that left for a link: an account is easily made, a letter box is somebody's. Counted by a keyed digest of the address.
create table collection_letter (
  id        uuid primary key,
  person_id uuid not null references person on delete cascade,
  mail_hash text not null,
  at        timestamptz not null
);
create index collection_letter_of_person on collection_letter (person_id, at);
create index collection_letter_to on collection_letter (mail_hash, at);
comment on table collection_letter is 'owner: portfolio; personal: forgotten with the person; handed over as the number of letters of each link; purpose: sharing; kept: endedLink';
