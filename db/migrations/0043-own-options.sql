-- When no answer of the engagement questions fits, a person writes their own: theirs at once, others' once somebody has read it.
create table own_option (
  id          uuid primary key,
  person_id   uuid not null references person on delete cascade,
  -- The question it answers, by its code in packs/engagement.
  question    text not null check (length(question) <= 80),
  label       text not null check (length(label) between 1 and 70),
  state       text not null default 'proposed' check (state in ('proposed', 'accepted', 'refused')),
  proposed_at timestamptz not null,
  judged_at   timestamptz,
  check ((state = 'proposed') = (judged_at is null))
);
create index own_option_of_person on own_option (person_id);
create index own_option_of_question on own_option (question, state);
comment on table own_option is 'owner: engagement; personal: forgotten and handed over with the person';
