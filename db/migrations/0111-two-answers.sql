-- An answer given without network arrives after the same answer was changed elsewhere: both are kept, and the person chooses.
create table two_answers (
  id        uuid primary key,
  person_id uuid not null references person on delete cascade,
  path      text not null check (length(path) <= 1000),
  -- The question, both answers as people read them, and what to send again; sealed.
  sealed    text not null,
  at        timestamptz not null
);
create index two_answers_of_person on two_answers (person_id, at);
comment on table two_answers is 'owner: answers; personal: forgotten and handed over with the person; purpose: telling; kept: twoAnswers';
