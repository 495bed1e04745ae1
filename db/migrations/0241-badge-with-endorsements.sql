-- A copy of a badge that carries inside it the words of others that stood on the day it was made: signed again by whoever gave it.
create table award_copy (
  award_id   uuid primary key references award on delete cascade,
  person_id  uuid not null references person on delete cascade,
  credential text not null,
  made_at    timestamptz not null
);
create index award_copy_of_person on award_copy (person_id);
comment on table award_copy is 'owner: awards; personal: forgotten and handed over with the person; purpose: sharing; kept: account';
