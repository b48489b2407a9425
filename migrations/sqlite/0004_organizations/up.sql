CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'company', 'lab', 'incubator', 'association')),
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    country TEXT NOT NULL CHECK (length(country) = 2),
    enterprise_number TEXT,
    foreign_number TEXT,
    address TEXT NOT NULL,
    website TEXT NOT NULL,
    description TEXT NOT NULL,
    size TEXT CHECK (size IN ('micro', 'small', 'medium', 'large')),
    iban TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('registered', 'verified', 'suspended')),
    standing_reason TEXT,
    verified_at TIMESTAMP,
    verified_by TEXT,
    created_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_organizations__enterprise_number ON organizations (enterprise_number);
CREATE UNIQUE INDEX uq_organizations__country__foreign_number ON organizations (country, foreign_number);
CREATE INDEX ix_organizations__kind__name ON organizations (kind, name);
CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    role TEXT NOT NULL
        CHECK (role IN ('company_member', 'author', 'approver', 'finance', 'evaluator', 'lab_administrator', 'auditor')),
    granted_at TIMESTAMP NOT NULL,
    granted_by TEXT,
    revoked_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_grants__account_id__organization_id__role ON grants (account_id, organization_id, role)
    WHERE revoked_at IS NULL;
CREATE INDEX ix_grants__account_id ON grants (account_id);
CREATE INDEX ix_grants__organization_id ON grants (organization_id);
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    email TEXT NOT NULL,
    role TEXT NOT NULL
        CHECK (role IN ('company_member', 'author', 'approver', 'finance', 'evaluator', 'lab_administrator', 'auditor')),
    token_digest TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    invited_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    accepted_at TIMESTAMP,
    revoked_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_invitations__token_digest ON invitations (token_digest);
CREATE INDEX ix_invitations__organization_id ON invitations (organization_id);
