DROP TABLE invitations;
DROP TABLE grants;
DROP TABLE organizations;
