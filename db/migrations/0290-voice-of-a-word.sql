-- Whoever answers may speak instead of writing a lot: their voice stands beside their words, for the person, and for others when both agree.
create table recommendation_voice (
  recommendation_id uuid primary key references recommendation on delete cascade,
  person_id         uuid not null references person on delete cascade,
  kind              text not null check (kind in ('audio/webm', 'audio/ogg')),
  seconds           integer not null check (seconds between 1 and 61),
  sound             bytea not null check (octet_length(sound) <= 153600),
  -- Who speaks lets others than the person hear it; and the person does too.
  may_be_heard      boolean not null,
  is_shown          boolean not null default false,
  -- Where others hear it, while both agree.
  key_hash          text not null unique,
  sealed_key        text not null,
  recorded_at       timestamptz not null,
  check (may_be_heard or not is_shown)
);
create index recommendation_voice_of_person on recommendation_voice (person_id);
comment on table recommendation_voice is 'owner: recommendations; personal: forgotten and handed over with the person; gone when who spoke takes their word back; purpose: sharing; kept: account';
