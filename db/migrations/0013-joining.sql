-- What somebody wrote before they came back with their card can be gathered with their account: experiences move, and what is said of them moves along.
alter table skill_claim drop constraint skill_claim_experience_id_person_id_fkey;
alter table skill_claim add constraint skill_claim_experience_id_person_id_fkey
  foreign key (experience_id, person_id) references experience (id, person_id) on update cascade on delete cascade;

-- The account without any way back that this browser was writing in just before.
alter table session add column draft_id uuid references person on delete set null;
