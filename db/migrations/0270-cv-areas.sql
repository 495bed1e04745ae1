-- Links of a CV and invitations to prepare one are areas of their own: their tables say so.
comment on table cv_link is 'owner: cv-links; personal: forgotten with the person; handed over without its secrets; purpose: sharing; kept: account';
comment on table cv_invitation is 'owner: cv-invitations; not personal: an application named by a professional; purpose: accompanying; kept: structure';
comment on table cv_invitation_taken is 'owner: cv-invitations; personal: forgotten and handed over with the person; purpose: presenting; kept: account';
