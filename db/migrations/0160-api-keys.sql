-- A partner works with the API by a key that came to an e-mail address; neither the key nor the address is kept.
create table api_key (
  hash     text primary key,
  asker    text not null,
  given_at timestamptz not null,
  stopped_at timestamptz
);
create index api_key_of_asker on api_key (asker, given_at);
comment on table api_key is 'owner: open-graph; not personal: digests of keys, and keyed digests of the addresses they were sent to, so that nobody asks too many; purpose: knowing; kept: knowledge';
