-- A professional proves twice who they are: a code or a first access, then the code of an application on their phone, or one of ten recovery codes.
alter table professional
  add column sealed_totp text,
  add column totp_since timestamptz,
  -- The last half-minute whose code was used: no code works twice.
  add column totp_step bigint not null default 0,
  add column wrong_codes integer not null default 0,
  add column waits_until timestamptz;

create table recovery_code (
  professional_id uuid not null references professional on delete cascade,
  code_hash       text not null,
  primary key (professional_id, code_hash)
);
comment on table professional is 'owner: professionals; not personal: a working identity, kept by the structure';
comment on table recovery_code is 'owner: professionals; not personal: hashed words of a professional, each works once';
