CREATE TABLE contracts (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    agency_id TEXT NOT NULL REFERENCES organizations (id),
    company_id TEXT NOT NULL REFERENCES organizations (id),
    amount_cents BIGINT NOT NULL,
    currency TEXT NOT NULL,
    vat_basis_points BIGINT NOT NULL,
    term_days BIGINT NOT NULL,
    regime TEXT NOT NULL,
    stage TEXT NOT NULL,
    drafted_by TEXT NOT NULL REFERENCES accounts (id),
    drafted_at TIMESTAMP NOT NULL,
    agency_signed_by TEXT,
    agency_signed_at TIMESTAMP,
    company_signed_by TEXT,
    company_signed_at TIMESTAMP,
    ended_at TIMESTAMP,
    ended_reason TEXT,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_contracts__challenge_id ON contracts (challenge_id);
CREATE INDEX ix_contracts__company_id ON contracts (company_id);
CREATE INDEX ix_contracts__agency_id ON contracts (agency_id);
CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contracts (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    due_on DATE NOT NULL,
    stage TEXT NOT NULL,
    accepted_at TIMESTAMP,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_milestones__contract_id__position ON milestones (contract_id, position);
CREATE TABLE deliveries (
    id TEXT NOT NULL PRIMARY KEY,
    milestone_id TEXT NOT NULL REFERENCES milestones (id),
    round BIGINT NOT NULL,
    evidence TEXT NOT NULL,
    link TEXT NOT NULL,
    delivered_by TEXT NOT NULL REFERENCES accounts (id),
    delivered_at TIMESTAMP NOT NULL,
    answer TEXT,
    reasons TEXT,
    answered_by TEXT,
    answered_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_deliveries__milestone_id__round ON deliveries (milestone_id, round);
