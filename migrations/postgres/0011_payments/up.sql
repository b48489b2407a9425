CREATE TABLE invoices (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contracts (id),
    milestone_id TEXT NOT NULL REFERENCES milestones (id),
    company_id TEXT NOT NULL REFERENCES organizations (id),
    agency_id TEXT NOT NULL REFERENCES organizations (id),
    number TEXT NOT NULL,
    net_cents BIGINT NOT NULL CHECK (net_cents > 0),
    vat_basis_points BIGINT NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
    vat_cents BIGINT NOT NULL CHECK (vat_cents >= 0),
    stage TEXT NOT NULL CHECK (stage IN ('running', 'disputed', 'paid')),
    accepted_on DATE NOT NULL,
    received_on DATE NOT NULL,
    term_days BIGINT NOT NULL CHECK (term_days BETWEEN 1 AND 60),
    disputed_on DATE,
    disputed_days BIGINT NOT NULL CHECK (disputed_days >= 0),
    paid_on DATE,
    paid_by TEXT REFERENCES accounts (id),
    paid_reference TEXT,
    interest_cents BIGINT NOT NULL,
    fixed_cents BIGINT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES accounts (id),
    recorded_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_invoices__company_id__number ON invoices (company_id, number);
CREATE UNIQUE INDEX uq_invoices__milestone_id ON invoices (milestone_id);
CREATE INDEX ix_invoices__agency_id ON invoices (agency_id);
CREATE INDEX ix_invoices__contract_id ON invoices (contract_id);
CREATE TABLE disputes (
    invoice_id TEXT NOT NULL REFERENCES invoices (id),
    number BIGINT NOT NULL,
    reason TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES accounts (id),
    opened_on DATE NOT NULL,
    resumed_by TEXT REFERENCES accounts (id),
    resumed_on DATE,
    PRIMARY KEY (invoice_id, number)
);
