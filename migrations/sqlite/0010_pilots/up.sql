CREATE TABLE contracts (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    agency_id TEXT NOT NULL REFERENCES organizations (id),
    company_id TEXT NOT NULL REFERENCES organizations (id),
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    currency TEXT NOT NULL,
    vat_basis_points BIGINT NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
    term_days BIGINT NOT NULL CHECK (term_days BETWEEN 1 AND 60),
    term_reason TEXT NOT NULL,
    regime TEXT NOT NULL CHECK (regime IN ('execution_rules', 'supplier_terms', 'late_payment_law')),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'offered', 'running', 'stopped')),
    drafted_by TEXT NOT NULL REFERENCES accounts (id),
    drafted_at TIMESTAMP NOT NULL,
    agency_signed_by TEXT REFERENCES accounts (id),
    agency_signed_at TIMESTAMP,
    company_signed_by TEXT REFERENCES accounts (id),
    company_signed_at TIMESTAMP,
    stopped_by TEXT REFERENCES accounts (id),
    stopped_at TIMESTAMP,
    stopped_reason TEXT,
    stopped_lessons TEXT,
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
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    due_on DATE NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'delivered', 'returned', 'accepted', 'dropped')),
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
    answer TEXT CHECK (answer IN ('accepted', 'returned')),
    reasons TEXT,
    answered_by TEXT REFERENCES accounts (id),
    answered_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_deliveries__milestone_id__round ON deliveries (milestone_id, round);
