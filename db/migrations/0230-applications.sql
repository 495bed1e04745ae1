-- Somebody asks for a badge with what shows it; several people look at it, some without an account; when enough of them agree it is given.
create table badge_opening (
  badge_id        uuid primary key references badge on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  -- How many of those who look at it must agree.
  needed          smallint not null check (needed between 1 and 3),
  -- How many years the badge counts; for ever when nothing is said.
  lasts           text check (lasts in ('1', '2', '5')),
  last_day        date,
  opened_at       timestamptz not null,
  closed_at       timestamptz
);
create index badge_opening_of on badge_opening (organisation_id);
comment on table badge_opening is 'owner: applications; not personal: which badges may be asked for, and how many people must agree; purpose: sharing; kept: structure';

-- Who looks at what is sent, by letter and without an account. Their address goes as soon as they are thanked.
create table outside_reviewer (
  id            uuid primary key,
  badge_id      uuid not null references badge_opening on delete cascade,
  name          text not null check (length(name) between 1 and 80),
  mail_hash     text,
  sealed_mail   text,
  token_hash    text unique,
  sealed_token  text,
  -- The browser in which the code of a letter was typed: the address alone opens nothing.
  browser_hash  text,
  browser_ends_at timestamptz,
  code_hash     text,
  code_ends_at  timestamptz,
  code_tries    smallint not null default 0,
  codes         smallint not null default 0,
  codes_since   timestamptz,
  invited_by    uuid references professional on delete set null,
  invited_at    timestamptz not null,
  confirmed_at  timestamptz,
  gone_at       timestamptz
);
create index outside_reviewer_of_badge on outside_reviewer (badge_id, invited_at);
create index outside_reviewer_by_mail on outside_reviewer (mail_hash);
comment on table outside_reviewer is 'owner: applications; not personal: the address of somebody asked to look at applications, as long as they do; purpose: sharing; kept: structure';

create table application (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  badge_id   uuid not null references badge_opening on delete cascade,
  version    integer not null check (version > 0),
  status     text not null check (status in ('draft', 'sent', 'returned', 'declined', 'given', 'withdrawn')),
  -- How many times it was sent.
  round      smallint not null default 0,
  -- How those who look at it name the person; chosen by the person.
  name       text check (length(name) between 1 and 40),
  -- The person wants their own words in the signed badge.
  tells      boolean not null default false,
  award_id   uuid references award on delete set null,
  reminders  smallint not null default 0,
  begun_at   timestamptz not null,
  changed_at timestamptz not null,
  sent_at    timestamptz,
  due_at     timestamptz,
  ended_at   timestamptz,
  unique (person_id, badge_id)
);
create index application_of_badge on application (badge_id, status);
create index application_due on application (status, due_at);
comment on table application is 'owner: applications; personal: forgotten and handed over with the person; withdrawn: emptied at once, gone after a day; never sent and left alone: gone after 90 days; purpose: sharing; kept: account';

create table application_answer (
  id             uuid primary key,
  application_id uuid not null references application on delete cascade,
  person_id      uuid not null references person on delete cascade,
  criterion_id   text not null check (length(criterion_id) between 1 and 80),
  words          text check (length(words) <= 1500),
  unique (application_id, criterion_id)
);
create index application_answer_of_person on application_answer (person_id);
comment on table application_answer is 'owner: applications; personal: forgotten and handed over with the person; purpose: sharing; kept: account';

create table application_exhibit (
  id             uuid primary key,
  application_id uuid not null references application on delete cascade,
  person_id      uuid not null references person on delete cascade,
  criterion_id   text not null check (length(criterion_id) between 1 and 80),
  kind           text not null check (kind in ('experience', 'photo', 'voice', 'word', 'link', 'file')),
  -- The thing of the person's it names; its file stays where it is.
  ref            text check (length(ref) <= 60),
  title          text not null check (length(title) between 1 and 200),
  words          text check (length(words) <= 2000),
  url            text check (url ~ '^https?://' and length(url) <= 500),
  -- A file of its own, on the person's shelf.
  file           text,
  media          text check (media in ('image/webp', 'application/pdf')),
  added_at       timestamptz not null,
  -- Taken away: kept a day, to be put back.
  removed_at     timestamptz,
  check ((kind = 'file') = (file is not null and media is not null)),
  check ((kind = 'link') = (url is not null))
);
create index application_exhibit_of on application_exhibit (application_id, added_at);
create index application_exhibit_of_person on application_exhibit (person_id);
create index application_exhibit_by_file on application_exhibit (file);
comment on table application_exhibit is 'owner: applications; personal: forgotten and handed over with the person, files included; purpose: sharing; kept: account';

-- Each time it was sent: what was in it, and what came of it.
create table application_round (
  application_id uuid not null references application on delete cascade,
  number         smallint not null check (number > 0),
  person_id      uuid not null references person on delete cascade,
  content        jsonb not null,
  outcome        text check (outcome in ('returned', 'declined', 'given', 'unread', 'taken-back')),
  sent_at        timestamptz not null,
  ended_at       timestamptz,
  primary key (application_id, number)
);
create index application_round_of_person on application_round (person_id, sent_at);
comment on table application_round is 'owner: applications; personal: forgotten and handed over with the person; purpose: sharing; kept: account';

-- What somebody who looked at it says, criterion by criterion. Their name stays with it, their address does not.
create table application_review (
  id              uuid primary key,
  application_id  uuid not null references application on delete cascade,
  person_id       uuid not null references person on delete cascade,
  round           smallint not null check (round > 0),
  professional_id uuid references professional on delete set null,
  reviewer_id     uuid references outside_reviewer on delete set null,
  name            text not null check (length(name) between 1 and 80),
  verdict         text not null check (verdict in ('yes', 'more', 'no')),
  -- [{ criterionId, isSeen, words }]
  marks           jsonb not null,
  reason          text check (length(reason) <= 20),
  words           text check (length(words) <= 600),
  -- Said in a browser that the person called theirs: shown beside, never hidden.
  is_same_browser boolean not null default false,
  at              timestamptz not null,
  unique (application_id, round, professional_id),
  unique (application_id, round, reviewer_id)
);
create index application_review_of_person on application_review (person_id);
comment on table application_review is 'owner: applications; personal: forgotten and handed over with the person whose application it is; purpose: sharing; kept: account';
