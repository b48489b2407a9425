CREATE TABLE legal_values (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    from_on DATE NOT NULL,
    value BIGINT NOT NULL,
    source TEXT NOT NULL,
    entered_by TEXT,
    entered_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX uq_legal_values__code__from_on ON legal_values (code, from_on);
