-- Whose domain it is was kept in two places. From now on in one: of an organisation that stands here, or of one that does not.
alter table verified_domain add column organisation_id uuid unique references organisation on delete cascade;

insert into verified_domain (domain, organisation, organisation_id, verified_at)
select distinct on (domain) domain, name, id, site_verified_at
from (
  select regexp_replace(lower(substring(site from '^https://([^/:?#]+)')), '^www\.', '') as domain, name, id, site_verified_at
  from organisation where site_verified_at is not null
) as verified
where domain is not null
order by domain, site_verified_at
on conflict (domain) do update set
  organisation = excluded.organisation, organisation_id = excluded.organisation_id, verified_at = excluded.verified_at;

alter table organisation drop column site_verified_at;
comment on table verified_domain is 'owner: organisations; not personal: organisations and their domain, as the operator verified them; purpose: sharing; kept: structure';
