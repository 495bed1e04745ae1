-- A form carries a key; the same key sent twice (a double tap, an answer lost on the way) is done once and answered the same.
create table sent_answer (
  person_id    uuid not null references person on delete cascade,
  key          text not null check (length(key) <= 30),
  -- Keyed hash of what was sent: a page taken back and answered otherwise is another answer.
  print        text not null,
  path         text not null,
  -- Where it led, sealed; empty only inside the transaction that does the deed.
  sealed_going text,
  at           timestamptz not null,
  primary key (person_id, key)
);
create index sent_answer_by_age on sent_answer (at);
comment on table sent_answer is 'owner: answers; personal: forgotten and handed over with the person; purpose: telling; kept: sentAnswer';
