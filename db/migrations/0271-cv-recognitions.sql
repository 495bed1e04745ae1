-- A CV may show badges the person took and words of others they accepted: which, in which order, how much of each word. It may
-- also say where anybody can check them: a link the person opened, behind a short address that ends with it.
alter table cv
  -- `badge-…` and `word-…`; what is withdrawn, hidden or over is simply no longer found.
  add column recognitions      text[] not null default '{}',
  -- Of a word shortened in this CV: the places of the sentences kept. The words themselves stay where they were signed.
  add column kept_sentences    jsonb not null default '{}',
  add column check_kind        text check (check_kind in ('collection', 'award')),
  add column check_id          uuid,
  add column check_code_hash   text unique,
  -- Lets the address be printed again; opened only with the installation's key, which is not in the database.
  add column sealed_check_code text,
  add constraint cv_check_whole check (num_nonnulls(check_kind, check_id, check_code_hash, sealed_check_code) in (0, 4));
update cv set sections = array_append(sections, 'recognitions');
