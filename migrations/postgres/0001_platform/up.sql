CREATE TABLE sessions (
    token_digest TEXT NOT NULL PRIMARY KEY,
    account_id TEXT,
    hat_role TEXT,
    hat_organization_id TEXT,
    csrf_secret TEXT NOT NULL,
    pending_account_id TEXT,
    second_factor_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE TABLE parked_forms (
    token_digest TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    event_key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    lang TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_text TEXT NOT NULL,
    body_html TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    attempts BIGINT NOT NULL,
    next_try_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    failed_at TIMESTAMP,
    last_error TEXT
);
CREATE UNIQUE INDEX uq_outbox__event_key__recipient ON outbox (event_key, recipient);
CREATE INDEX ix_outbox__next_try_at ON outbox (next_try_at);
CREATE TABLE audit_entries (
    id TEXT NOT NULL PRIMARY KEY,
    at TIMESTAMP NOT NULL,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    role TEXT NOT NULL,
    organization_id TEXT,
    code TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    challenge_id TEXT,
    request_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE INDEX ix_audit_entries__at ON audit_entries (at);
CREATE INDEX ix_audit_entries__challenge_id ON audit_entries (challenge_id);
CREATE INDEX ix_audit_entries__subject_id ON audit_entries (subject_id);
CREATE TABLE audit_places (
    place BIGINT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL,
    chain TEXT NOT NULL,
    placed_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX uq_audit_places__entry_id ON audit_places (entry_id);
CREATE TABLE serials (
    name TEXT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
CREATE INDEX ix_sessions__account_id ON sessions (account_id);
