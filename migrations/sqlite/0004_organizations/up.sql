CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    enterprise_number TEXT,
    foreign_number TEXT,
    address TEXT NOT NULL,
    website TEXT NOT NULL,
    description TEXT NOT NULL,
    size TEXT,
    iban TEXT,
    standing TEXT NOT NULL,
    verified_at TIMESTAMP,
    verified_by TEXT,
    created_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_organizations__enterprise_number ON organizations (enterprise_number);
CREATE INDEX ix_organizations__kind__name ON organizations (kind, name);
CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    role TEXT NOT NULL,
    granted_at TIMESTAMP NOT NULL,
    granted_by TEXT,
    revoked_at TIMESTAMP
);
CREATE INDEX ix_grants__account_id ON grants (account_id);
CREATE INDEX ix_grants__organization_id ON grants (organization_id);
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    token_digest TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    invited_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    accepted_at TIMESTAMP,
    revoked_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_invitations__token_digest ON invitations (token_digest);
CREATE INDEX ix_invitations__organization_id ON invitations (organization_id);
