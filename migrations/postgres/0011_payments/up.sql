CREATE TABLE invoices (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contracts (id),
    milestone_id TEXT NOT NULL REFERENCES milestones (id),
    company_id TEXT NOT NULL REFERENCES organizations (id),
    agency_id TEXT NOT NULL REFERENCES organizations (id),
    number TEXT NOT NULL,
    net_cents BIGINT NOT NULL,
    vat_cents BIGINT NOT NULL,
    stage TEXT NOT NULL,
    received_at TIMESTAMP NOT NULL,
    due_on DATE NOT NULL,
    disputed_at TIMESTAMP,
    dispute_reason TEXT,
    disputed_days BIGINT NOT NULL,
    paid_on DATE,
    paid_by TEXT,
    paid_reference TEXT,
    interest_cents BIGINT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES accounts (id),
    recorded_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_invoices__company_id__number ON invoices (company_id, number);
CREATE INDEX ix_invoices__agency_id ON invoices (agency_id);
CREATE INDEX ix_invoices__contract_id ON invoices (contract_id);
