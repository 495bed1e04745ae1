-- A person answers yes, no or "I don't know" on the conditions of occupations, once for all occupations: {"early": "no"}.
alter table occupation_choice
  add column answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object');
